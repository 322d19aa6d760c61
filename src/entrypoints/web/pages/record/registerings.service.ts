import { Injectable } from '@nestjs/common';
import { isWithin, reachOf, workingRoles, type Acting } from '../../../../foundation/access/index.js';
import type { RecordView } from '../../../../records/index.js';
import {
  lastStanding,
  RegisterService,
  registrationDeciders,
  RegistrationHistory,
  type MadeDecision,
  type RegisterEntry,
} from '../../../../registration/index.js';

/** What has been decided of a record by OSL 5:1, and what the one who asks may do about it. */
export interface Registering {
  /** Null where nothing has been decided. */
  readonly standing: MadeDecision | null;
  /** The first first; to those who work here: a reader is told what holds. */
  readonly history: readonly MadeDecision[];
  readonly entry: RegisterEntry | null;
  readonly mayDecide: boolean;
}

@Injectable()
export class Registerings {
  constructor(
    private readonly history: RegistrationHistory,
    private readonly register: RegisterService,
  ) {}

  async read({ id, recordsCreatorId }: RecordView, acting: Acting): Promise<Registering> {
    const [history, [entry]] = await Promise.all([this.history.listOf(id), this.register.listOf([id])]);
    return {
      standing: lastStanding(history),
      history: isWithin(reachOf(acting, workingRoles), recordsCreatorId) ? history : [],
      entry: entry ?? null,
      mayDecide: isWithin(reachOf(acting, registrationDeciders), recordsCreatorId),
    };
  }
}
