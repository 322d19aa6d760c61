import { Body, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Response } from 'express';
import {
  isLongEnough,
  PasswordChangeService,
  PeopleService,
  PersonalTokensService,
  roles,
  SessionsService,
  type IdentifiedRequest,
} from '../../../../foundation/access/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { WhoIsPerson, type ActingPerson } from './who-is-person.decorator.js';
import { myAccountView, type MyAccountProps } from './my-account.view.js';
import { OwnDoneDto, OwnFactsDto, OwnPasswordDto, OwnTokenDto } from './my-account.dto.js';
import { texts } from './texts.sv.js';

type Said = Partial<Pick<MyAccountProps, 'done' | 'errors' | 'typed' | 'madeToken'>>;

@Page({ path: '/mitt-konto', may: roles, menu: null })
export class MyAccountPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordChangeService,
    private readonly tokens: PersonalTokensService,
  ) {}

  @Get()
  @Html()
  show(@Query() { klart }: OwnDoneDto, @WhoAsks() asker: Asker, @WhoIsPerson() me: ActingPerson): Promise<string> {
    return this.page(me, asker, { done: klart ?? null });
  }

  @Post()
  async changeFacts(
    @Body() form: OwnFactsDto,
    @WhoAsks() asker: Asker,
    @WhoIsPerson() me: ActingPerson,
    @Res() response: Response,
  ): Promise<void> {
    const typed = { name: form.name.trim(), mail: form.mail.trim() };
    const errors = {
      ...(typed.name === '' && { name: texts.noName }),
      ...(!isEmail(typed.mail) && { mail: texts.noMail }),
    };
    if (Object.keys(errors).length > 0) return this.refuse({ typed, errors }, me, asker, response);
    const refusal = await this.people.change(me.id, typed, me);
    if (refusal === null) return response.redirect(303, '/mitt-konto?klart=sparad');
    return this.refuse({ typed, errors: { mail: texts.mailTaken } }, me, asker, response);
  }

  @Post('losenord')
  async changePassword(
    @Body() form: OwnPasswordDto,
    @Req() { sessionToken }: IdentifiedRequest,
    @WhoAsks() asker: Asker,
    @WhoIsPerson() me: ActingPerson,
    @Res() response: Response,
  ): Promise<void> {
    const errors = {
      ...(!isLongEnough(form.password) && { password: texts.tooShort }),
      ...(form.password !== form.again && { again: texts.notSame }),
    };
    if (Object.keys(errors).length > 0) return this.refuse({ errors }, me, asker, response);
    const outcome = await this.passwords.change(me, { old: form.old, fresh: form.password }, sessionToken);
    switch (outcome) {
      case 'changed':
        return response.redirect(303, '/mitt-konto?klart=losenord');
      case 'wrong':
        return this.refuse({ errors: { old: texts.wrongOld } }, me, asker, response);
      case 'locked':
        return this.refuse({ errors: { old: texts.locked } }, me, asker, response);
    }
  }

  @Post('logga-ut-overallt')
  async signOutEverywhere(@WhoIsPerson() me: ActingPerson, @Res() response: Response): Promise<void> {
    await this.sessions.revokeAll(me.id, me);
    response.redirect(303, '/logga-in');
  }

  /** The token stands in the answer itself, so that no address and no log holds it. */
  @Post('nycklar')
  async makeToken(
    @Body() { purpose, days }: OwnTokenDto,
    @WhoAsks() asker: Asker,
    @WhoIsPerson() me: ActingPerson,
    @Res() response: Response,
  ): Promise<void> {
    if (purpose.trim() === '') return this.refuse({ errors: { purpose: texts.noPurpose } }, me, asker, response);
    const { token } = await this.tokens.make(me.id, purpose.trim(), Number(days), me);
    response.type('html').send(await this.page(me, asker, { madeToken: token }));
  }

  @Post('nycklar/:tokenId/aterkalla')
  async revokeToken(
    @Param('tokenId') tokenId: string,
    @WhoIsPerson() me: ActingPerson,
    @Res() response: Response,
  ): Promise<void> {
    const isRevoked = /^\d{1,9}$/.test(tokenId) && (await this.tokens.revoke(me.id, Number(tokenId), me));
    if (!isRevoked) throw new NotFoundException();
    response.redirect(303, '/mitt-konto?klart=aterkallad');
  }

  private async refuse(said: Said, me: ActingPerson, asker: Asker, response: Response): Promise<void> {
    response
      .status(422)
      .type('html')
      .send(await this.page(me, asker, said));
  }

  private async page(me: ActingPerson, asker: Asker, said: Said): Promise<string> {
    const person = await this.people.findPerson(me.id);
    if (!person) throw new NotFoundException();
    const [sessions, tokens] = await Promise.all([this.sessions.listOpen(me.id), this.tokens.listOf(me.id)]);
    const unsaid = { done: null, errors: {}, typed: person, madeToken: null };
    const view = myAccountView({ sessions, tokens, formToken: asker.formToken, ...unsaid, ...said });
    return this.pages.render(texts.title, view, asker);
  }
}
