import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import { decidingAs, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { holdKeepers, HoldsService, mayLift, type DisposalHold } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { getNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { showChannel } from '../../show-channel.js';
import { HoldQuery, LiftingDto } from './hold.dto.js';
import { holdView, type HoldProps } from './hold.view.js';
import { texts } from './texts.sv.js';

const mostNamed = 50;

@Page({ path: '/gallringsstopp/:id', may: holdKeepers, menu: null })
export class HoldPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly holds: HoldsService,
    private readonly channels: ChannelsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { klart }: HoldQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const hold = await this.holds.getHold(getNumber(id), reachOf(acting, holdKeepers));
    return this.page(hold, { done: klart ?? null, error: null }, asker, acting);
  }

  @Post('hav')
  async lift(
    @Param('id') id: string,
    @Body() { reason }: LiftingDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const deciding = decidingAs(acting, holdKeepers);
    const hold = await this.holds.getHold(getNumber(id), deciding.reach);
    if (reason.trim() === '') {
      const page = await this.page(hold, { done: null, error: texts.noReason }, asker, acting);
      return void response.status(422).type('html').send(page);
    }
    await this.holds.lift(hold.id, reason, deciding);
    response.redirect(HttpStatus.SEE_OTHER, `/gallringsstopp/${hold.id}?klart=havt`);
  }

  private async page(
    hold: DisposalHold,
    said: Pick<HoldProps, 'done' | 'error'>,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const channel = hold.channelId === null ? null : await this.channels.findChannel(hold.channelId);
    const content = holdView({
      hold,
      recordIds: await this.holds.listNamedRecords(hold.id, null, mostNamed),
      channelName: channel && showChannel(channel),
      mayLift: mayLift(hold, reachOf(acting, holdKeepers)),
      formToken: asker.formToken,
      ...said,
    });
    return this.pages.render(texts.title(hold.id), content, asker);
  }
}
