import { Injectable } from '@nestjs/common';
import { ClassHistoryService, classKeepers, listClasses, type PastClass } from '../../../../classification/index.js';
import { disposers } from '../../../../disposal/index.js';
import { isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { holdKeepers } from '../../../../holds/index.js';
import { removalNoters, type RecordView } from '../../../../records/index.js';
import {
  RulesInForceService,
  triggerDeclarers,
  TriggersService,
  type DeclaredTrigger,
  type TriggerDeclaration,
} from '../../../../retention/index.js';

/** What a record's keeping rests on, and what the one who asks may do about it. */
export interface Keeping {
  /** By code; those of the records creator's schemes. */
  readonly classNames: ReadonlyMap<string, string>;
  /** The class that it has first; empty before it has been asked. */
  readonly classes: readonly PastClass[];
  readonly declarations: readonly TriggerDeclaration[];
  readonly mayClassify: boolean;
  readonly mayHold: boolean;
  readonly mayDeclare: readonly DeclaredTrigger[];
  readonly mayNoteRemoval: boolean;
  readonly mayDispose: boolean;
}

const triggers = Object.keys(triggerDeclarers) as DeclaredTrigger[];

@Injectable()
export class Keepings {
  constructor(
    private readonly rules: RulesInForceService,
    private readonly history: ClassHistoryService,
    private readonly triggers: TriggersService,
  ) {}

  async read({ id, recordsCreator, recordsCreatorId }: RecordView, acting: Acting): Promise<Keeping> {
    const [{ schemes }, classes, declarations] = await Promise.all([
      this.rules.getInForce(),
      this.history.listClasses(id),
      this.triggers.listOf(id),
    ]);
    return {
      classNames: new Map(listClasses(schemes, recordsCreator).map(({ code, name }) => [code, name])),
      classes,
      declarations,
      mayClassify: isWithin(reachOf(acting, classKeepers), recordsCreatorId),
      mayHold: isWithin(reachOf(acting, holdKeepers), recordsCreatorId),
      mayDeclare: triggers.filter((trigger) => isWithin(reachOf(acting, triggerDeclarers[trigger]), recordsCreatorId)),
      mayNoteRemoval: isWithin(reachOf(acting, removalNoters), recordsCreatorId),
      mayDispose: isWithin(reachOf(acting, disposers), recordsCreatorId),
    };
  }
}
