import type { INestApplicationContext } from '@nestjs/common';
import {
  ApproveDisposalService,
  DisposalListsService,
  everyLine,
  ExecuteDisposalService,
  ProposeDisposalService,
  ReviewDisposalService,
} from '../../src/disposal/index.js';
import { PeopleService, type Acting } from '../../src/foundation/access/index.js';
import { timeSpent } from '../harness/time-spent.js';
import type { ProposalCost } from './rooms-protocol.js';

/** The first records creator's list of what is due. */
export async function proposeDisposal(rooms: INestApplicationContext): Promise<ProposalCost> {
  const anna = await addArchivist(rooms, 'anna');
  let listId = 0;
  const ms = await timeSpent(async () => {
    listId = await rooms.get(ProposeDisposalService, { strict: false }).propose(1, 'retention', anna);
  });
  const list = await rooms.get(DisposalListsService, { strict: false }).findList(listId, null);
  return { listId, lines: list!.lines.all, ms };
}

export async function approveDisposal(rooms: INestApplicationContext, listId: number): Promise<number> {
  const bo = await addArchivist(rooms, 'bo');
  const ms = await timeSpent(async () => {
    await rooms.get(ReviewDisposalService, { strict: false }).mark(listId, { filter: everyLine }, { mark: 'read' }, bo);
    const lists = rooms.get(DisposalListsService, { strict: false });
    const { name } = (await lists.findList(listId, null))!;
    const approval = { name, setSha256: await lists.readSetDigest(listId) };
    await rooms.get(ApproveDisposalService, { strict: false }).approve(listId, approval, bo);
  });
  return ms;
}

export async function executeDisposal(rooms: INestApplicationContext): Promise<number> {
  const executing = rooms.get(ExecuteDisposalService, { strict: false });
  return timeSpent(() => executing.executeDue(new AbortController().signal));
}

async function addArchivist(rooms: INestApplicationContext, name: string): Promise<Acting> {
  const grants = [{ role: 'archivist', recordsCreatorId: null }] as const;
  const person = await rooms
    .get(PeopleService, { strict: false })
    .add({ name, mail: `${name}@norrsunda.example`, grants }, { kind: 'operator', name: 'bench' });
  return { actor: { kind: 'person', id: person!.id, name }, grants };
}
