import { Get, HttpStatus, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { idShape } from '../../../../foundation/text/index.js';
import { RegisterService, RegisterSettings, type RegisterQuestion } from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { settingReaders } from '../register-settings/setting-readers.js';
import { listWrongDays, mayReadAll, readRegisterForm, toQuestion } from './register-form.js';
import { runningRegisterView } from './running-register.view.js';
import type { FoundEntries } from './running-register-props.js';
import { texts } from './texts.sv.js';

const entriesPerPage = 50;

/** The running register of what is registered (OSL 5:2). */
@Page({ path: '/register', may: roles, menu: texts.menu })
export class RunningRegisterPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly register: RegisterService,
    private readonly settings: RegisterSettings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const form = readRegisterForm(query);
    const wrongDays = listWrongDays(form);
    if (wrongDays.length > 0) response.status(HttpStatus.UNPROCESSABLE_ENTITY);
    const question = toQuestion(form, acting);
    const [creators, found] = await Promise.all([
      this.settings.list(reachOf(acting, roles)),
      wrongDays.length > 0 ? null : this.find(question, query['efter']),
    ]);
    const content = runningRegisterView({
      form,
      wrongDays,
      view: question.view,
      creators,
      found,
      mayReadAll: mayReadAll(acting),
      maySet: reachOf(acting, settingReaders) !== null,
      today: this.clock.today().toString(),
    });
    return this.pages.render(texts.title, content, asker);
  }

  private async find(question: RegisterQuestion, after: unknown): Promise<FoundEntries> {
    const place = typeof after === 'string' && idShape.test(after) ? after : null;
    const found = await this.register.list(question, place, entriesPerPage + 1);
    const entries = found.slice(0, entriesPerPage);
    return { entries, next: found.length > entriesPerPage ? entries.at(-1)!.id : null, isFirst: place === null };
  }
}
