import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService, ReachableChannels } from '../../../../channels/index.js';
import {
  ClassesService,
  ClassHistoryService,
  classKeepers,
  ClassRefused,
  listClasses,
  UnclassifiedService,
  type RecordClass,
} from '../../../../classification/index.js';
import { decidingAs, isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { RulesInForceService } from '../../../../retention/index.js';
import { FoundRecordsService, mostAtOnce } from '../../../../search/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { classErrors } from '../record-class/class-fields.view.js';
import { pathWith } from '../records/search-form.js';
import { texts } from './texts.sv.js';
import { ClassifyChosenDto, UnclassifiedQuery } from './unclassified.dto.js';
import { unclassifiedView, type UnclassifiedProps } from './unclassified.view.js';

const recordsPerPage = 25;

type Said = Pick<UnclassifiedProps, 'typed' | 'errors' | 'chosen' | 'error' | 'done'>;
const nothingSaid: Said = { typed: { class: '', reason: '' }, errors: {}, chosen: [], error: null, done: null };

/** The queue of records that no rule gave a class. */
@Page({ path: '/oklassade', may: classKeepers, menu: texts.menu })
export class UnclassifiedPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly unclassified: UnclassifiedService,
    private readonly found: FoundRecordsService,
    private readonly history: ClassHistoryService,
    private readonly channels: ChannelsService,
    private readonly reachable: ReachableChannels,
    private readonly rules: RulesInForceService,
    private readonly classes: ClassesService,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  show(@Query() query: UnclassifiedQuery, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const done = query.klassade ? Number(query.klassade) : null;
    return this.page(query, { ...nothingSaid, done }, asker, acting);
  }

  @Post()
  async classify(
    @Body() form: ClassifyChosenDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const recordIds = form.record ?? [];
    const refuse = async (said: Pick<Said, 'errors' | 'error'>) => {
      const page = await this.page(form, { typed: form, chosen: recordIds, done: null, ...said }, asker, acting);
      response.status(422).type('html').send(page);
    };
    const errors = classErrors(form, await this.listClasses(acting));
    if (recordIds.length === 0) return refuse({ errors, error: texts.noneChosen });
    if (Object.keys(errors).length > 0) return refuse({ errors, error: texts.wrong });
    try {
      const byHand = { recordIds, recordClass: form.class, reason: form.reason };
      const { schemes } = await this.rules.getInForce();
      await this.classes.classifyByHand(byHand, schemes, decidingAs(acting, classKeepers));
    } catch (error) {
      if (!(error instanceof ClassRefused)) throw error;
      return refuse({ errors: { class: texts.notCommon }, error: texts.wrong });
    }
    await this.assessNow.begin();
    const said = { kanal: form.kanal ?? '', klassade: String(recordIds.length) };
    response.redirect(HttpStatus.SEE_OTHER, pathWith('/oklassade', said));
  }

  private async page(
    { kanal = '', efter = '' }: UnclassifiedQuery,
    said: Said,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const question = await this.unclassified.questionFor(acting, kanal === '' ? null : Number(kanal));
    const waiting = await this.unclassified.listUnclassified(question, efter || null, recordsPerPage + 1);
    const ids = waiting.slice(0, recordsPerPage);
    const [records, told, count, channels, classes] = await Promise.all([
      this.found.listFound(ids, null, acting.actor),
      this.history.tellOf(ids),
      this.unclassified.countUpTo(question, mostAtOnce),
      this.reachable.list(acting, classKeepers),
      this.listClasses(acting),
    ]);
    const reasons = new Map([...told].map(([id, { classReasons = [] }]) => [id, classReasons]));
    const next = waiting.length > recordsPerPage ? ids.at(-1)! : '';
    const shown = { records, reasons, count, channels, classes, channelId: kanal, after: efter, next };
    const content = unclassifiedView({ ...shown, ...said, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }

  /** Those of every records creator that somebody keeps the classes of. */
  private async listClasses(acting: Acting): Promise<readonly RecordClass[]> {
    const reach = reachOf(acting, classKeepers);
    const [{ schemes }, { recordsCreators }] = await Promise.all([this.rules.getInForce(), this.channels.readLabels()]);
    const names = [...recordsCreators].filter(([id]) => isWithin(reach, id)).map(([, name]) => name);
    const all = names.flatMap((name) => listClasses(schemes, name));
    return [...new Map(all.map((one) => [one.code, one])).values()];
  }
}
