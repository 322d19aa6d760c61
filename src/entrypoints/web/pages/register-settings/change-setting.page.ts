import { Body, Get, HttpStatus, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccessRefused, decidingAs, isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { registers, registerSetters, RegisterSettings, type RegisterSetting } from '../../../../registration/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { getNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { changeSettingView } from './change-setting.view.js';
import { SettingFormDto, type SettingErrors } from './setting-form.dto.js';
import { settingReaders } from './setting-readers.js';
import { changeTexts as texts } from './texts.sv.js';

@Page({ path: '/register/installningar/:id', may: registerSetters, menu: null })
export class ChangeSettingPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly settings: RegisterSettings,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const setting = await this.getFor(id, acting);
    const { register, awaitDays, code } = setting;
    return this.page(setting, { register, awaitDays: String(awaitDays), code: code ?? '' }, {}, asker);
  }

  @Post()
  async set(
    @Param('id') id: string,
    @Body() form: SettingFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const setting = await this.getFor(id, acting);
    const errors = await this.setTo(setting, form, acting);
    if (errors !== null) {
      const page = this.page(setting, form, errors, asker);
      return void response.status(422).type('html').send(page);
    }
    await this.assessNow.begin();
    response.redirect(HttpStatus.SEE_OTHER, '/register/installningar?klart=sparat');
  }

  /** Null where all is well. */
  private async setTo(
    { recordsCreatorId }: RegisterSetting,
    form: SettingFormDto,
    acting: Acting,
  ): Promise<SettingErrors | null> {
    const register = registers.find((one) => one === form.register);
    if (register === undefined) return { register: texts.chooseRegister };
    const awaitDays = /^\d{1,3}$/.test(form.awaitDays.trim()) ? Number(form.awaitDays) : 0;
    const setting = { recordsCreatorId, register, awaitDays, code: form.code?.trim() || null };
    try {
      await this.settings.set(setting, decidingAs(acting, registerSetters));
      return null;
    } catch (error) {
      return registrationErrors<keyof SettingFormDto>(error, {
        'no-days': 'awaitDays',
        'no-code': 'code',
        'code-taken': 'code',
      });
    }
  }

  /** @throws NotFoundException, AccessRefused */
  private async getFor(id: string, acting: Acting): Promise<RegisterSetting> {
    const wanted = getNumber(id);
    const known = await this.settings.list(reachOf(acting, settingReaders));
    const setting = known.find(({ recordsCreatorId }) => recordsCreatorId === wanted);
    if (!setting) throw new NotFoundException();
    if (!isWithin(reachOf(acting, registerSetters), wanted)) throw new AccessRefused('not-allowed');
    return setting;
  }

  private page(setting: RegisterSetting, typed: SettingFormDto, errors: SettingErrors, asker: Asker): string {
    const { year } = this.clock.today();
    const content = changeSettingView({ setting, typed, errors, year, formToken: asker.formToken });
    return this.pages.render(texts.title(setting.recordsCreator), content, asker);
  }
}
