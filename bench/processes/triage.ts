import type { INestApplicationContext } from '@nestjs/common';
import { PeopleService, type Acting } from '../../src/foundation/access/index.js';
import { RulesInForceService } from '../../src/retention/index.js';
import { SortRecordsService, TriageQueue } from '../../src/triage/index.js';
import { timeSpent } from '../harness/time-spent.js';
import type { SortCost } from './rooms-protocol.js';

export async function sortRecords(rooms: INestApplicationContext): Promise<SortCost> {
  const sorting = rooms.get(SortRecordsService, { strict: false });
  const { triage } = await rooms.get(RulesInForceService, { strict: false }).takeIntoUse({ kind: 'service' });
  const cost = { asked: 0, queued: 0 };
  const ms = await timeSpent(async () => void Object.assign(cost, await sorting.sortChanges(triage)));
  return { ms, asked: cost.asked, queued: cost.queued };
}

export async function takeFromQueue(rooms: INestApplicationContext, times: number): Promise<readonly number[]> {
  const queue = rooms.get(TriageQueue, { strict: false });
  const grants = [{ role: 'registrar', recordsCreatorId: null }] as const;
  const added = { name: 'Ritva Registrator', mail: 'ritva@norrsunda.example', grants };
  const person = await rooms.get(PeopleService, { strict: false }).add(added, { kind: 'operator', name: 'bench' });
  const acting: Acting = { actor: { kind: 'person', id: person!.id, name: person!.name }, grants };
  const spent: number[] = [];
  for (let n = 0; n < times; n++) {
    let taken: string | null = null;
    spent.push(await timeSpent(async () => void (taken = (await queue.takeNext(acting))?.recordId ?? null)));
    if (taken !== null) await queue.skip(taken, acting);
  }
  return spent;
}
