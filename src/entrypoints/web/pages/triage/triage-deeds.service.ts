import { Injectable } from '@nestjs/common';
import type { Acting } from '../../../../foundation/access/index.js';
import type { RecordView } from '../../../../records/index.js';
import { registrationDeciders, RegistrationRefused, type RegistrationRefusal } from '../../../../registration/index.js';
import { DraftsService } from '../../../../service-notes/index.js';
import {
  NamedDecisions,
  TriageQueue,
  TriageRefused,
  TriageService,
  type TriageRefusal,
} from '../../../../triage/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { toDecision } from '../registration/to-decision.js';
import { branches, isLight } from './triage-choice.js';
import type { AlikeFormDto, TriageFormDto, UndoTriageDto } from './triage-form.dto.js';
import type { RefusedDeed, TriageQuery } from './triage-query.dto.js';

const refusals: Partial<Record<TriageRefusal | RegistrationRefusal, RefusedDeed>> = {
  'not-in-queue': 'redan',
  'claimed-by-other': 'annan',
  'secret-must-be-registered': 'hemlig',
  'no-such-decision': 'ej-angrad',
  'undone-already': 'ej-angrad',
  'decided-since': 'ej-angrad',
  'not-by-a-person': 'ej-angrad',
};

/** What somebody does with the record before them. Expected refusals are said on the next page, which goes on. */
@Injectable()
export class TriageDeeds {
  constructor(
    private readonly seen: SeenRecords,
    private readonly queue: TriageQueue,
    private readonly triage: TriageService,
    private readonly named: NamedDecisions,
    private readonly drafts: DraftsService,
    private readonly assessNow: AssessNow,
  ) {}

  /** @throws RegistrationRefused `no-title`, NotFoundException */
  decide(form: TriageFormDto, acting: Acting): Promise<TriageQuery> {
    const { handling, choice } = form;
    return this.saying(handling, async () => {
      const refused = await this.findObstacle(form, isLight(choice) ? 'light' : 'registered', acting);
      if (refused !== null) return { nekat: refused };
      const note: { anteckning?: string } = {};
      await this.triage.decide(toDecision(branches[choice].decides, handling, form), acting, async (_, tx) => {
        if (branches[choice].isNoted) note.anteckning = await this.drafts.draft([handling], {}, acting, tx);
      });
      return { klart: 'beslutad', ...note };
    });
  }

  decideAlike(form: AlikeFormDto, acting: Acting): Promise<TriageQuery> {
    return this.saying(form.handling, async () => {
      const refused = await this.findObstacle(form, 'light', acting);
      if (refused !== null) return { nekat: refused };
      await this.triage.decideAlike(form.handling, { decision: form.choice, reason: null }, acting);
      return { klart: 'beslutad' };
    });
  }

  /** What was before them is left, so that what they take back comes first; rules say anew why it may matter. */
  undo({ handling, beslut }: UndoTriageDto, acting: Acting): Promise<TriageQuery> {
    return this.saying(handling, async () => {
      await this.seen.getFor(handling, acting, registrationDeciders);
      await this.queue.releaseAll(acting);
      await this.named.undoLast(handling, beslut, acting);
      await this.assessNow.begin();
      return { klart: 'angrad' };
    });
  }

  /** A text that was not read is not decided of, and what is marked as secret is registered as what is restricted is. */
  private async findObstacle(
    { handling, version }: Pick<TriageFormDto, 'handling' | 'version'>,
    weight: 'light' | 'registered',
    acting: Acting,
  ): Promise<RefusedDeed | null> {
    const record = await this.seen.getFor(handling, acting, registrationDeciders);
    if (String(record.latestVersion) !== version) return 'andrad';
    return weight === 'light' && findSecrecy(record) !== null ? 'hemlig' : null;
  }

  private async saying(handling: string, deed: () => Promise<TriageQuery>): Promise<TriageQuery> {
    try {
      return { ...(await deed()), handling };
    } catch (error) {
      const nekat = isRefused(error) ? refusals[error.reason] : undefined;
      if (nekat === undefined) throw error;
      return { nekat, handling };
    }
  }
}

/** Why nothing but registering a record will do; null where that is not so. */
export function findSecrecy({ access, secrecyMarking }: RecordView): 'restricted' | 'marked' | null {
  if (access === 'restricted') return 'restricted';
  return secrecyMarking === null ? null : 'marked';
}

function isRefused(error: unknown): error is TriageRefused | RegistrationRefused {
  return error instanceof TriageRefused || error instanceof RegistrationRefused;
}
