import { HttpStatus, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { ThreadsService } from '../../../../records/index.js';
import { triggerDeclarers, TriggersService, type DeclaredTrigger } from '../../../../retention/index.js';
import { AssessNow } from '../../../nightly/index.js';
import type { Asker } from '../../asker.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath, type DoneRecordDeed } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { declarationErrors, toDeclaration } from './declaration-fields.view.js';
import type { DeclarationErrors, DeclarationFormDto } from './declaration-form.dto.js';
import { declareView } from './declare.view.js';
import { pageTexts } from './texts.sv.js';

const deeds: Record<DeclaredTrigger, DoneRecordDeed> = { 'declared-inactive': 'inaktuell', 'case-closed': 'arende' };

/** What the pages where something is declared of a record, or of its thread, have in common. */
@Injectable()
export class Declaring {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly threads: ThreadsService,
    private readonly triggers: TriggersService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  async show(trigger: DeclaredTrigger, id: string, asker: Asker, acting: Acting): Promise<string> {
    const record = await this.seen.getFor(id, acting, triggerDeclarers[trigger]);
    const typed = { happenedOn: this.clock.today().toString(), reason: '' };
    return this.page(trigger, record.id, typed, {}, asker);
  }

  async declare(
    trigger: DeclaredTrigger,
    id: string,
    form: DeclarationFormDto,
    asker: Asker,
    acting: Acting,
    response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, triggerDeclarers[trigger]);
    const recordIds = form.wholeThread === 'ja' ? await this.threads.listIdsInThreads([record.id]) : [record.id];
    const declaration = toDeclaration(trigger, recordIds, form);
    const errors = declarationErrors(declaration, this.clock.today().toString());
    if (Object.keys(errors).length > 0) {
      const page = await this.page(trigger, record.id, form, errors, asker);
      return void response.status(422).type('html').send(page);
    }
    await this.triggers.declare(declaration, decidingAs(acting, triggerDeclarers[trigger]));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, deeds[trigger], await this.assessNow.begin()));
  }

  private async page(
    trigger: DeclaredTrigger,
    recordId: string,
    typed: DeclarationFormDto,
    errors: DeclarationErrors,
    asker: Asker,
  ): Promise<string> {
    const [declarations, inThread] = await Promise.all([
      this.triggers.listOf(recordId),
      this.threads.listIdsInThreads([recordId]),
    ]);
    const standing = declarations.find((one) => one.trigger === trigger) ?? null;
    const shown = { trigger, recordId, typed, errors, standing, inThread: inThread.length };
    const content = declareView({ ...shown, formToken: asker.formToken });
    return this.pages.render(pageTexts[trigger].title(recordId), content, asker);
  }
}
