import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { TriageQueue, TriageRefused, TriageSamples } from '../../../../triage/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { HtmlWithKeys, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ShownItems } from '../triage/shown-item.service.js';
import { SampleFormDto, SampleQuery } from './sample-form.dto.js';
import { texts } from './texts.sv.js';
import { triageSamplesView } from './triage-samples.view.js';

const daysCounted = 30;
const dayMs = 24 * 60 * 60_000;

/** Samples of what rules have decided without a person, drawn by chance: were they right? */
@Page({ path: '/triage/stickprov', may: registrationDeciders, menu: null })
export class TriageSamplesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly samples: TriageSamples,
    private readonly items: ShownItems,
    private readonly queue: TriageQueue,
    private readonly clock: Clock,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @HtmlWithKeys()
  async show(
    @Query() { klart, handling }: SampleQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const since = new Date(this.clock.now().getTime() - daysCounted * dayMs);
    const [[sample], counts, glance] = await Promise.all([
      this.samples.draw(acting, 1),
      this.samples.countByRule(acting, since),
      this.queue.glance(acting),
    ]);
    const content = triageSamplesView({
      sample: sample ? { ...(await this.items.read(sample.recordId, acting)), sample } : null,
      counts,
      glance,
      done: klart !== undefined && handling !== undefined ? { klart, handling } : null,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title, content, asker);
  }

  @Post()
  async judge(
    @Body() { handling, utfall }: SampleFormDto,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    let klart: NonNullable<SampleQuery['klart']> = utfall;
    try {
      if (utfall === 'ratt') await this.samples.agree(handling, acting);
      else {
        await this.samples.overturn(handling, acting);
        await this.assessNow.begin();
      }
    } catch (error) {
      if (!(error instanceof TriageRefused)) throw error;
      klart = 'redan';
    }
    response.redirect(HttpStatus.SEE_OTHER, `/triage/stickprov?klart=${klart}&handling=${handling}#stickprov`);
  }
}
