import { Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CaptureRunsService, ChannelStandingsService } from '../../../../capture/index.js';
import {
  ChannelsService,
  listMissing,
  mayKeep,
  openFields,
  ReachableChannels,
  registerKeepers,
} from '../../../../channels/index.js';
import { May, PeopleService, roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { CaptureNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { channelView } from './channel.view.js';
import { describeChange } from './describe-change.js';

const receiptsShown = 10;

@Page({ path: '/kanaler/:id', may: roles, menu: null })
export class ChannelPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly channels: ChannelsService,
    private readonly runs: CaptureRunsService,
    private readonly standings: ChannelStandingsService,
    private readonly people: PeopleService,
    private readonly captureNow: CaptureNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const channel = await this.reachable.get(id, acting);
    const today = this.clock.today().toString();
    const content = channelView({
      channel,
      today,
      missing: channel.closedOn === null ? listMissing(channel, today) : [],
      standing: await this.standings.getStanding(channel.id),
      receipts: await this.runs.listReceipts({ channelIds: [channel.id], before: null }, receiptsShown),
      history: await this.readHistory(channel.id),
      mayKeep: mayKeep(acting, channel),
      mayChange: openFields(acting, channel).length > 0,
      formToken: asker.formToken,
    });
    return this.pages.render(channel.displayName, content, asker);
  }

  @Post('fanga-in')
  @May(...registerKeepers)
  async capture(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const channel = await this.reachable.getFor(id, acting, registerKeepers);
    if (channel.closedOn === null) await this.captureNow.begin(channel.id);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}`);
  }

  @Post('oversedd')
  @May(...registerKeepers)
  async review(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const channel = await this.reachable.getFor(id, acting, registerKeepers);
    if (channel.closedOn === null) await this.channels.noteReview(channel, acting.actor);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}`);
  }

  /** The latest first. */
  private async readHistory(channelId: number) {
    const people = await this.people.listPeople();
    const names = new Map(people.map((person) => [String(person.id), person.name]));
    const history = await this.channels.listHistory(channelId);
    return history.map((change) => describeChange(change, names)).reverse();
  }
}
