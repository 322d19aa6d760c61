import { Injectable } from '@nestjs/common';
import { idsWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { lossKinds, type LossPage, type LossQuestion, type PossibleLoss } from './loss.js';
import { writeLossPlace, type LossPlace } from './loss-place.js';
import { lossWatchers } from './loss-watchers.js';
import { countLosses, selectLosses } from './losses.rows.js';

type LossRow = Omit<PossibleLoss, 'kind'> & {
  readonly kind: number;
  readonly of: string;
  readonly n: number;
  readonly position: number;
};

const beginning: LossPlace = [0, '0', 0, 0];

/** Tells what may have been lost uncaptured. Reads only: what is here again is a loss no more. */
@Injectable()
export class LossesService {
  constructor(private readonly database: Database) {}

  questionFor(acting: Acting, channelId: number | null = null): LossQuestion {
    const reach = reachOf(acting, lossWatchers);
    return { recordsCreatorIds: idsWithin(reach), channelId };
  }

  /** By kind; within it in the order of their records or runs. */
  async listLosses(
    { recordsCreatorIds, channelId }: LossQuestion,
    after: LossPlace | null,
    limit: number,
  ): Promise<LossPage> {
    const rows = await this.database.read<LossRow>(selectLosses, [
      recordsCreatorIds,
      channelId,
      ...(after ?? beginning),
      limit + 1,
    ]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      losses: shown.map(toLoss),
      next: last ? writeLossPlace([last.kind, last.of, last.n, last.position]) : null,
    };
  }

  /** More than `most` are not counted. */
  async countUpTo({ recordsCreatorIds, channelId }: LossQuestion, most: number): Promise<number | 'more'> {
    const [row] = await this.database.read<{ count: number }>(countLosses, [recordsCreatorIds, channelId, most + 1]);
    return row!.count > most ? 'more' : row!.count;
  }
}

function toLoss({ kind, channelId, recordId, since, subject, state }: LossRow): PossibleLoss {
  return { kind: lossKinds[kind - 1]!, channelId, recordId, since, subject, state };
}
