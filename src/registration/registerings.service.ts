import { Injectable } from '@nestjs/common';
import { isWithin, reachOf, workingRoles, type Acting } from '../foundation/access/index.js';
import type { RecordView } from '../records/index.js';
import { toPublic, type RegisterEntry } from './register-entry.js';
import { RegisterService } from './register.service.js';
import { registrationDeciders } from './registration-deciders.js';
import type { MadeDecision } from './registration-decision.js';
import { lastStanding } from './last-standing.js';
import { RegistrationHistory } from './registration-history.service.js';

/** What has been decided of a record by OSL 5:1, as far as the one who asks is told. */
export interface Registering {
  /** Null where nothing has been decided. */
  readonly standing: MadeDecision | null;
  /** The first first; to those who work with the records: a reader is told what holds. */
  readonly history: readonly MadeDecision[];
  /** What is protected is left out where the one who asks does not keep the register. */
  readonly entry: RegisterEntry | null;
}

@Injectable()
export class Registerings {
  constructor(
    private readonly history: RegistrationHistory,
    private readonly register: RegisterService,
  ) {}

  async read(
    { id, recordsCreatorId }: Pick<RecordView, 'id' | 'recordsCreatorId'>,
    acting: Acting,
  ): Promise<Registering> {
    const [history, [entry]] = await Promise.all([this.history.listOf(id), this.register.listOf([id])]);
    const keeps = isWithin(reachOf(acting, registrationDeciders), recordsCreatorId);
    const works = isWithin(reachOf(acting, workingRoles), recordsCreatorId);
    const standing = lastStanding(history);
    return {
      standing: works || standing === null ? standing : { ...standing, reason: null },
      history: works ? history : [],
      entry: entry === undefined ? null : keeps ? entry : toPublic(entry),
    };
  }
}
