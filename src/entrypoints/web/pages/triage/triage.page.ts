import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { registrationDeciders, RegisterService } from '../../../../registration/index.js';
import { TriageOutcomes, TriageQueue, type TriageItem } from '../../../../triage/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { HtmlWithKeys, Page } from '../../page.decorator.js';
import { registrationErrors } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { noMoreView } from './no-more.view.js';
import type { Said } from './said.js';
import { ShownItems } from './shown-item.service.js';
import { texts } from './texts.sv.js';
import { branches } from './triage-choice.js';
import { TriageDeeds } from './triage-deeds.service.js';
import { AlikeFormDto, RecordFormDto, TriageFormDto, UndoTriageDto } from './triage-form.dto.js';
import { nextPath, TriageQuery } from './triage-query.dto.js';
import type { TypedDecision } from './triage-props.js';
import { triageView } from './triage.view.js';

/** The registrar's queue, one record after another: the oldest duty that nobody else has before them. */
@Page({ path: '/triage', may: registrationDeciders, menu: texts.menu })
export class TriagePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly queue: TriageQueue,
    private readonly items: ShownItems,
    private readonly deeds: TriageDeeds,
    private readonly outcomes: TriageOutcomes,
    private readonly register: RegisterService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @HtmlWithKeys()
  async show(@Query() query: TriageQuery, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const [item, said] = [await this.queue.takeNext(acting), await this.readSaid(query, acting)];
    if (item !== null) return this.page(item, said, null, asker, acting);
    const content = noMoreView({ glance: await this.queue.glance(acting), said, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }

  @Post('besluta')
  @HtmlWithKeys()
  async decide(
    @Body() form: TriageFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    let done: TriageQuery;
    try {
      done = await this.deeds.decide(form, acting);
    } catch (error) {
      const typed = { form, errors: registrationErrors(error, { 'no-title': 'publicTitle' }) };
      const item = await this.queue.take(form.handling, acting);
      return void response.status(422).send(await this.page(item, null, typed, asker, acting));
    }
    const { leadsTo } = branches[form.choice];
    if (done.klart === undefined || leadsTo === 'next') return goTo(response, nextPath(done));
    if (leadsTo === 'note') return goTo(response, `/anteckningar/${done.anteckning}?klart=paborjad`);
    const step = form.choice === 'to-be-removed' ? 'ta-bort' : 'borttagen';
    goTo(response, `/handlingar/${form.handling}/borttagen-av-oss?fran=${step}`);
  }

  @Post('alla')
  async decideAlike(@Body() form: AlikeFormDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    goTo(response, nextPath(await this.deeds.decideAlike(form, acting)));
  }

  @Post('angra')
  async undo(@Body() form: UndoTriageDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    goTo(response, nextPath(await this.deeds.undo(form, acting)));
  }

  @Post('hoppa-over')
  async skip(@Body() { handling }: RecordFormDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    await this.queue.skip(handling, acting);
    goTo(response, nextPath({ klart: 'hoppad', handling }));
  }

  @Post('lamna')
  async leave(@WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    await this.queue.releaseAll(acting);
    goTo(response, '/triage/ko?klart=lamnad');
  }

  private async readSaid({ klart, nekat, handling, anteckning }: TriageQuery, acting: Acting): Promise<Said | null> {
    if (handling === undefined || (klart === undefined && nekat === undefined)) return null;
    const outcome = await this.outcomes.find(handling, acting);
    const [entry] = outcome?.isRestricted ? await this.register.listOf([handling]) : [];
    const [done, refused] = [klart ?? null, nekat ?? null];
    return { recordId: handling, done, refused, noteId: anteckning ?? null, entryId: entry?.id ?? null, outcome };
  }

  private async page(
    item: TriageItem,
    said: Said | null,
    typed: TypedDecision | null,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const [shown, glance] = await Promise.all([this.items.read(item.recordId, acting), this.queue.glance(acting)]);
    const today = this.clock.today().toString();
    const content = triageView({ ...shown, item, glance, today, said, typed, formToken: asker.formToken });
    return this.pages.render(texts.titleOf(item.recordId), content, asker);
  }
}

function goTo(response: Response, path: string): void {
  response.redirect(HttpStatus.SEE_OTHER, path);
}
