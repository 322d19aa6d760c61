import { Body, Get, Param, Post, Res } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Response } from 'express';
import {
  isLongEnough,
  OneTimeLinksService,
  SessionsService,
  type LinkHolder,
} from '../../../../foundation/access/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { SessionCookie } from '../../session-cookie.service.js';
import { ChoosePasswordDto } from './choose-password.dto.js';
import { oneTimeLinkView, usedUpView, type OneTimeLinkProps } from './one-time-link.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/engangslank', may: 'all', menu: null })
export class OneTimeLinkPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly links: OneTimeLinksService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @WhoAsks() asker: Asker, @Res() response: Response): Promise<void> {
    const holder = await this.links.findHolder(token);
    if (!holder) return this.sayUsedUp(asker, response);
    this.send(200, { token, holder, name: '', mail: '', errors: {} }, asker, response);
  }

  @Post(':token')
  async choose(
    @Param('token') token: string,
    @Body() form: ChoosePasswordDto,
    @WhoAsks() asker: Asker,
    @Res() response: Response,
  ): Promise<void> {
    const holder = await this.links.findHolder(token);
    if (!holder) return this.sayUsedUp(asker, response);
    const [name, mail] = [form.name?.trim() ?? '', form.mail?.trim() ?? ''];
    const errors = errorsOf(form, holder, name, mail);
    if (Object.keys(errors).length > 0) return this.send(422, { token, holder, name, mail, errors }, asker, response);
    const personId = await this.use(token, holder, { name, mail, password: form.password });
    if (personId === null) return this.sayUsedUp(asker, response);
    const actor = { kind: 'person', id: personId, name: holder.kind === 'person' ? holder.name : name } as const;
    const session = await this.sessions.begin(actor, null);
    this.cookie.set(response, session.token, session.expiresAt);
    response.redirect(303, '/');
  }

  private async use(
    token: string,
    holder: LinkHolder,
    person: { readonly name: string; readonly mail: string; readonly password: string },
  ): Promise<number | null> {
    switch (holder.kind) {
      case 'first-administrator':
        return this.links.enterFirstAdministrator(token, person);
      case 'person':
        return (await this.links.usePassword(token, holder.id, person.password)) ? holder.id : null;
    }
  }

  private send(status: number, props: OneTimeLinkProps, asker: Asker, response: Response): void {
    const title = props.holder.kind === 'person' ? texts.title : texts.titleFirst;
    response
      .status(status)
      .type('html')
      .send(this.pages.render(title, oneTimeLinkView(props), asker));
  }

  private sayUsedUp(asker: Asker, response: Response): void {
    response
      .status(410)
      .type('html')
      .send(this.pages.render(texts.title, usedUpView(), asker));
  }
}

function errorsOf(form: ChoosePasswordDto, holder: LinkHolder, name: string, mail: string): OneTimeLinkProps['errors'] {
  const isFirst = holder.kind === 'first-administrator';
  return {
    ...(isFirst && name === '' && { name: texts.noName }),
    ...(isFirst && !isEmail(mail) && { mail: texts.noMail }),
    ...(!isLongEnough(form.password) && { password: texts.tooShort }),
    ...(form.password !== form.again && { again: texts.notSame }),
  };
}
