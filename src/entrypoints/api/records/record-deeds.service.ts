import { Injectable } from '@nestjs/common';
import { ClassesService, classKeepers, listClasses, listClassFaults } from '../../../classification/index.js';
import { AccessRefused, decidingAs, isWithin, reachOf, type Acting } from '../../../foundation/access/index.js';
import { Clock } from '../../../foundation/clock/index.js';
import { ThreadsService, type RecordView } from '../../../records/index.js';
import {
  listDeclarationFaults,
  RulesInForceService,
  triggerDeclarers,
  TriggersService,
  type TriggerDeclaration,
} from '../../../retention/index.js';
import { AssessNow } from '../../nightly/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import type { ClassBody, TriggerBody } from './record-deed.dto.js';
import { classFaultErrors, declarationFaultErrors } from './deed-texts.sv.js';

/** What is decided of records over REST; the rooms decide whether it may be, and the rules answer at once. */
@Injectable()
export class RecordDeeds {
  constructor(
    private readonly classes: ClassesService,
    private readonly triggers: TriggersService,
    private readonly threads: ThreadsService,
    private readonly rules: RulesInForceService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  /** @throws RestRefused, AccessRefused */
  async classify(record: RecordView, { class: recordClass, reason }: ClassBody, acting: Acting): Promise<void> {
    const { schemes } = await this.rules.getInForce();
    const faults = listClassFaults({ recordClass, reason }, listClasses(schemes, record.recordsCreator));
    refuse(faults.map((fault) => classFaultErrors[fault]));
    await this.classes.classifyByHand(
      { recordIds: [record.id], recordClass, reason },
      schemes,
      decidingAs(acting, classKeepers),
    );
    await this.assessNow.begin();
  }

  /** @throws ClassRefused, AccessRefused */
  async leaveToRules(record: RecordView, acting: Acting): Promise<void> {
    await this.classes.leaveToRules([record.id], decidingAs(acting, classKeepers));
    await this.assessNow.begin();
  }

  /** @throws RestRefused, AccessRefused */
  async declare(record: RecordView, body: TriggerBody, acting: Acting): Promise<TriggerDeclaration> {
    const { trigger, happenedOn, reason, caseReference = null, wholeThread = false } = body;
    checkReach(acting, record, trigger);
    const recordIds = wholeThread ? await this.threads.listIdsInThreads([record.id]) : [record.id];
    const declaration = { trigger, recordIds, happenedOn, reason, caseReference };
    const faults = listDeclarationFaults(declaration, this.clock.today().toString());
    refuse(faults.flatMap((fault) => declarationFaultErrors[fault]));
    const id = await this.triggers.declare(declaration, decidingAs(acting, triggerDeclarers[trigger]));
    await this.assessNow.begin();
    return this.getDeclaration(record, id);
  }

  /** @throws RestRefused `not-found`, AccessRefused, RecordOutOfReach */
  async withdraw(record: RecordView, declarationId: string, acting: Acting): Promise<void> {
    const { id, trigger } = await this.getDeclaration(record, declarationId);
    checkReach(acting, record, trigger);
    await this.triggers.withdraw(id, decidingAs(acting, triggerDeclarers[trigger]));
    await this.assessNow.begin();
  }

  private async getDeclaration(record: RecordView, id: string): Promise<TriggerDeclaration> {
    const declaration = (await this.triggers.listOf(record.id)).find((one) => one.id === id);
    if (!declaration) throw new RestRefused('not-found');
    return declaration;
  }
}

function checkReach(acting: Acting, record: RecordView, trigger: TriggerDeclaration['trigger']): void {
  if (!isWithin(reachOf(acting, triggerDeclarers[trigger]), record.recordsCreatorId))
    throw new AccessRefused('not-allowed');
}

function refuse(errors: RestRefused['errors']): void {
  if (errors.length > 0) throw new RestRefused('wrong-facts', null, errors);
}
