import { Get, Query } from '@nestjs/common';
import { isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { MissedNumbersService, registerSetters, RegisterSettings } from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { registerSettingsView } from './register-settings.view.js';
import { SettingsQuery } from './setting-form.dto.js';
import { settingReaders } from './setting-readers.js';
import { texts } from './texts.sv.js';

const mostMissed = 100;

/** How each records creator keeps its register, and what its diary has not answered in time. */
@Page({ path: '/register/installningar', may: settingReaders, menu: null })
export class RegisterSettingsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly settings: RegisterSettings,
    private readonly missed: MissedNumbersService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Query() { klart }: SettingsQuery, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const reach = reachOf(acting, settingReaders);
    const setters = reachOf(acting, registerSetters);
    const settings = await this.settings.list(reach);
    const content = registerSettingsView({
      settings,
      missed: (await this.missed.list(reach, mostMissed + 1)).filter(({ missed }) => missed.length > 0),
      settable: new Set(settings.map((one) => one.recordsCreatorId).filter((id) => isWithin(setters, id))),
      isDone: klart === 'sparat',
      year: this.clock.today().year,
    });
    return this.pages.render(texts.title, content, asker);
  }
}
