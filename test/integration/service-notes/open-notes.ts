import type { Channel } from '../../../src/channels/index.js';
import type { Acting } from '../../../src/foundation/access/index.js';
import type { Environment } from '../../../src/foundation/config/index.js';
import {
  DraftsService,
  NotesService,
  SigningService,
  type NoteDraft,
  type ServiceNote,
} from '../../../src/service-notes/index.js';
import { openRegistration, type TestRegistration } from '../registration/open-registration.js';

/** Registered records on a real database, and a registrar who writes notes about them. */
export interface TestNotes extends TestRegistration {
  readonly board: Channel;
  readonly ritva: Acting;
  readonly drafts: DraftsService;
  readonly signing: SigningService;
  readonly notes: NotesService;
  /** New records, the first beginning the thread of the rest. */
  comments(count: number): Promise<string[]>;
  draft(recordIds: readonly string[], stated?: Partial<NoteDraft>): Promise<string>;
  sign(noteId: string): Promise<string>;
  /** Registers the records and signs a note about them. */
  signed(recordIds: readonly string[], stated?: Partial<NoteDraft>): Promise<ServiceNote>;
  show(noteId: string): Promise<ServiceNote>;
}

export const written = { publicTitle: 'Felanmälan om gatlampa', significance: 'Lampan behöver lagas.' };

export async function openNotes(environment: Environment = {}): Promise<TestNotes> {
  const test = await openRegistration(environment);
  test.records.archive.clock.leapTo(new Date('2027-03-01T12:00:00Z'));
  const board = await test.records.register();
  const ritva = await test.person('Ritva Registrator');
  const [drafts, signing, notes] = [test.get(DraftsService), test.get(SigningService), test.get(NotesService)];
  let made = 0;
  const draft: TestNotes['draft'] = (recordIds, stated = {}) =>
    test.records.database.inTransaction((tx) => drafts.draft(recordIds, stated, ritva, tx));
  const sign: TestNotes['sign'] = async (id) => signing.sign(id, (await signing.preview(id, ritva)).sha256, ritva);
  const show: TestNotes['show'] = (id) => notes.getNote(id, 'all');
  return {
    ...test,
    board,
    ritva,
    drafts,
    signing,
    notes,
    comments(count) {
      const first = made;
      made += count;
      const items = Array.from({ length: count }, (_, at) => ({
        platformItemId: `c${first + at}`,
        threadItemId: `c${first}`,
        authorName: ['Gullan Gran', 'Åke Å'][at % 2]!,
      }));
      return test.capture(board, items);
    },
    draft,
    sign,
    async signed(recordIds, stated = {}) {
      await test.decide(recordIds);
      const id = await draft(recordIds, { ...written, ...stated });
      await sign(id);
      return show(id);
    },
    show,
  };
}
