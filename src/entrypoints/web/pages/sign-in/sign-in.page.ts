import { Body, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SessionsService, sessionCookie, type IdentifiedRequest } from '../../../../foundation/access/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { localPath } from '../../local-path.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { SessionCookie } from '../../session-cookie.service.js';
import { SignInDto } from './sign-in.dto.js';
import { signInView, type SignInProps } from './sign-in.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/', may: 'all', menu: null })
export class SignInPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('logga-in')
  @Html()
  show(@WhoAsks() asker: Asker, @Query('till') goOnTo: unknown): string {
    return this.page(asker, { mail: '', goOnTo: localPath(goOnTo), error: null });
  }

  @Post('logga-in')
  @HttpCode(200)
  async signIn(@Body() form: SignInDto, @WhoAsks() asker: Asker, @Res() response: Response): Promise<void> {
    const outcome = await this.sessions.signIn(form.mail, form.password);
    const goOnTo = localPath(form.till);
    switch (outcome.kind) {
      case 'signed-in':
        this.cookie.set(response, outcome.token, outcome.expiresAt);
        response.redirect(303, goOnTo);
        return;
      case 'locked':
        response
          .status(429)
          .type('html')
          .send(this.page(asker, { mail: form.mail, goOnTo, error: texts.locked(outcome.minutes) }));
        return;
      case 'refused':
        response
          .status(401)
          .type('html')
          .send(this.page(asker, { mail: form.mail, goOnTo, error: texts.refused }));
    }
  }

  @Post('logga-ut')
  async signOut(@Req() request: IdentifiedRequest, @Res() response: Response): Promise<void> {
    if (request.sessionToken) await this.sessions.signOut(request.sessionToken);
    response.clearCookie(sessionCookie);
    response.redirect(303, '/logga-in');
  }

  private page(asker: Asker, props: SignInProps): string {
    return this.pages.render(texts.title, signInView(props), asker);
  }
}
