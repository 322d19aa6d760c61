import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { OwnAccountRefused, OwnAccountsService } from '../../../../capture/index.js';
import { ReachableChannels, registerKeepers, type Channel } from '../../../../channels/index.js';
import { WhoActs, type Acting } from '../../../../foundation/access/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { OwnAccountDto } from './own-account.dto.js';
import { ownAccountsView } from './own-accounts.view.js';
import { refusals, texts } from './texts.sv.js';

const longestId = 500;

@Page({ path: '/kanaler/:id/egna-konton', may: registerKeepers, menu: null })
export class OwnAccountsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly accounts: OwnAccountsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query('konto') asked: unknown,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const channel = await this.reachable.getFor(id, acting, registerKeepers);
    if (typeof asked !== 'string') return this.page(channel, '', null, asker);
    const typed = asked.replaceAll('\0', '').trim().slice(0, longestId);
    const isOwn = channel.ownAccountIds.includes(typed);
    const error = typed === '' ? refusals.empty : isOwn ? refusals['own-already'] : null;
    return this.page(channel, typed, error, asker);
  }

  @Post()
  async change(
    @Param('id') id: string,
    @Body() { account, deed }: OwnAccountDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const channel = await this.reachable.getFor(id, acting, registerKeepers);
    try {
      if (account.trim() !== '') await this.accounts[deed](channel, account.trim(), acting.actor);
    } catch (error) {
      if (!(error instanceof OwnAccountRefused)) throw error;
      const page = await this.page(channel, account, refusals[error.reason], asker);
      return void response.status(HttpStatus.UNPROCESSABLE_ENTITY).type('html').send(page);
    }
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}/egna-konton`);
  }

  private async page(channel: Channel, typed: string, error: string | null, asker: Asker): Promise<string> {
    const own = await this.accounts.countRecordsOf(channel, channel.ownAccountIds);
    const [asked = null] = typed === '' || error !== null ? [] : await this.accounts.countRecordsOf(channel, [typed]);
    const content = ownAccountsView({ channel, own, asked, typed, error, formToken: asker.formToken });
    return this.pages.render(texts.title(channel.displayName), content, asker);
  }
}
