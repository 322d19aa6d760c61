import type { INestApplicationContext } from '@nestjs/common';
import {
  ApproveDisposalService,
  DisposalListsService,
  everyLine,
  ExecuteDisposalService,
  ProposeDisposalService,
  ReviewDisposalService,
  type ExecutionReport,
  type ProposedKind,
} from '../../src/disposal/index.js';
import { PeopleService, type Acting } from '../../src/foundation/access/index.js';
import type { LeapingClock } from '../archive/leaping-clock.js';

/** Two archivists at an archive, and the way of a list from proposal to execution. */
export interface TestDisposal {
  readonly anna: Acting;
  readonly bo: Acting;
  get<T>(service: abstract new (...all: never[]) => T): T;
  /** Proposed by Anna; answers the list. */
  propose(recordsCreatorId: number, kind?: ProposedKind): Promise<number>;
  /** The list that the night has proposed. */
  findWaiting(recordsCreatorId: number, kind?: ProposedKind): Promise<number>;
  /** Anna marks everything as read, Bo approves what he has seen. */
  approve(listId: number): Promise<void>;
  /** Bo approves it as it stands. */
  approveAsItStands(listId: number): Promise<void>;
  /** Anna executes it once it has cooled off. */
  execute(listId: number): Promise<ExecutionReport>;
}

export async function openDisposal(rooms: INestApplicationContext, clock: LeapingClock): Promise<TestDisposal> {
  const get: TestDisposal['get'] = (service) => rooms.get(service, { strict: false });
  const [anna, bo] = [await addArchivist(rooms, 'Anna Ek'), await addArchivist(rooms, 'Bo Lind')];
  const approveAsItStands = async (listId: number) => {
    const list = (await get(DisposalListsService).findList(listId, null))!;
    const setSha256 = await get(DisposalListsService).readSetDigest(listId);
    await get(ApproveDisposalService).approve(listId, { name: list.name, setSha256 }, bo);
  };
  return {
    anna,
    bo,
    get,
    propose: (recordsCreatorId, kind = 'retention') =>
      get(ProposeDisposalService).propose(recordsCreatorId, kind, anna),
    async findWaiting(recordsCreatorId, kind = 'retention') {
      const which = { recordsCreatorIds: [recordsCreatorId], states: ['proposed'], before: null } as const;
      const lists = await get(DisposalListsService).listLists(which, 100);
      return lists.find((list) => list.kind === kind)!.id;
    },
    approveAsItStands,
    async approve(listId) {
      await get(ReviewDisposalService).mark(
        listId,
        { filter: { ...everyLine, mark: 'unmarked' } },
        { mark: 'read' },
        anna,
      );
      await approveAsItStands(listId);
    },
    execute: (listId) => {
      clock.leapTo(new Date(clock.now().getTime() + 7 * 24 * 3_600_000));
      return get(ExecuteDisposalService).execute(listId, anna, new AbortController().signal);
    },
  };
}

async function addArchivist(rooms: INestApplicationContext, name: string): Promise<Acting> {
  const grants = [{ role: 'archivist', recordsCreatorId: null }] as const;
  const mail = `${name.replace(' ', '.').toLowerCase()}@norrsunda.example`;
  const person = await rooms
    .get(PeopleService, { strict: false })
    .add({ name, mail, grants }, { kind: 'operator', name: 'test' });
  return { actor: { kind: 'person', id: person!.id, name }, grants };
}
