import type { Acting } from '../../src/foundation/access/index.js';
import { decidingAs } from '../../src/foundation/access/index.js';
import { registrationDeciders } from '../../src/registration/index.js';
import { DraftsService, HandOversService, NoteNumbers, SigningService } from '../../src/service-notes/index.js';
import { NamedDecisions } from '../../src/triage/index.js';
import type { TestService } from '../service/index.js';
import type { TownPages } from './town-pages.js';

const acting: Acting = {
  actor: { kind: 'person', id: 1, name: 'Åsa Öberg' },
  grants: [{ role: 'registrar', recordsCreatorId: null }],
};

/** A draft, a signed note that has been handed over and corrected, and the pages that show them. */
export async function writeNotes(town: TestService, recordIds: readonly string[]): Promise<TownPages> {
  const [drafts, signing] = [town.get(DraftsService), town.get(SigningService)];
  const begin = () => town.get(NamedDecisions).beginNote(recordIds, acting);
  const sign = async (id: string, publicTitle: string) => {
    const [{ content }, revision] = [await signing.preview(id, acting), 1];
    const significance = 'Felet behöver åtgärdas av gatuenheten.';
    const said = { ...content, publicTitle, significance, action: 'Felanmälan lämnad.', actionBy: 'Åsa Öberg' };
    await drafts.change(id, revision, said, acting);
    await signing.sign(id, (await signing.preview(id, acting)).sha256, acting);
  };
  const [draft, unready, signed] = [await begin(), await begin(), await begin()];
  await sign(signed, 'Felanmälan av gatubelysning');
  const { recordsCreatorId } = await firstCreator(town);
  const deciding = decidingAs(acting, registrationDeciders);
  const made = await town.get(HandOversService).take(recordsCreatorId, null, acting);
  await town.get(NoteNumbers).noteByHand(signed, 'KS 2026/214', deciding);
  const correcting = await drafts.correct(signed, acting);
  await sign(correcting, 'Felanmälan av gatubelysning vid skolan');
  return {
    notes: '/anteckningar',
    'notes-waiting': '/anteckningar?visa=overlamnas',
    'note-new': `/anteckningar/ny?handling=${recordIds[0]}`,
    'note-draft': `/anteckningar/${draft}?klart=paborjad`,
    'note-preview': `/anteckningar/${unready}/granska`,
    'note-signed': `/anteckningar/${signed}`,
    'note-correcting': `/anteckningar/${correcting}?klart=undertecknad`,
    'hand-over': `/overlamning?gjord=${made}`,
  };
}

async function firstCreator(town: TestService): Promise<{ readonly recordsCreatorId: number }> {
  const [basket] = (await town.get(HandOversService).listBaskets('all')).filter(({ waiting }) => waiting > 0);
  return basket!;
}
