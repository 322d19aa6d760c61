import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  ChannelStandingsService,
  closingStep,
  listClosingFaults,
  type ClosingFault,
  type ClosingStep,
} from '../../../../capture/index.js';
import {
  ChannelRefused,
  ChannelsService,
  ReachableChannels,
  registerKeepers,
  type Channel,
} from '../../../../channels/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { CaptureNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { CloseChannelDto } from './close-channel.dto.js';
import { closeChannelView, type CloseChannelProps } from './close-channel.view.js';
import { texts } from './texts.sv.js';

type Typed = Pick<CloseChannelProps, 'closedOn' | 'reason' | 'errors'>;

@Page({ path: '/kanaler/:id/avsluta', may: registerKeepers, menu: null })
export class CloseChannelPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly channels: ChannelsService,
    private readonly standings: ChannelStandingsService,
    private readonly captureNow: CaptureNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const channel = await this.getOpen(id, acting);
    const typed = { closedOn: this.clock.today().toString(), reason: '', errors: {} };
    return this.page(channel, await this.readStep(channel), typed, asker);
  }

  @Post('sista-infangningen')
  async captureLast(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const channel = await this.getOpen(id, acting);
    await this.captureNow.begin(channel.id);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}/avsluta`);
  }

  @Post()
  async close(
    @Param('id') id: string,
    @Body() form: CloseChannelDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const channel = await this.getOpen(id, acting);
    const step = await this.readStep(channel);
    const [closedOn, reason] = [form.closedOn.trim(), form.reason.trim()];
    const wish = { closedOn, reason, isAnyway: form.anyway === 'ja' };
    const errors = errorsOf(listClosingFaults(wish, step, this.clock.today().toString()));
    if (Object.keys(errors).length > 0) {
      const page = this.page(channel, step, { closedOn, reason, errors }, asker);
      return void response.status(422).type('html').send(page);
    }
    await this.channels.close(channel.id, closedOn, reason, acting.actor);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}`);
  }

  private async getOpen(id: string, acting: Acting): Promise<Channel> {
    const channel = await this.reachable.getFor(id, acting, registerKeepers);
    if (channel.closedOn !== null) throw new ChannelRefused('closed-already', id);
    return channel;
  }

  private async readStep(channel: Channel): Promise<ClosingStep> {
    return closingStep(await this.standings.getStanding(channel.id), this.clock.now());
  }

  private page(channel: Channel, step: ClosingStep, typed: Typed, asker: Asker): string {
    const content = closeChannelView({ channel, step, ...typed, formToken: asker.formToken });
    return this.pages.render(texts.title(channel.displayName), content, asker);
  }
}

const faultTexts: Record<ClosingFault, CloseChannelProps['errors']> = {
  'not-captured': { step: texts.notCaptured },
  'no-day': { closedOn: texts.noDay },
  'not-yet': { closedOn: texts.notYet },
  'no-reason': { reason: texts.noReason },
  'capture-failed': { anyway: texts.notAnyway },
};

function errorsOf(faults: readonly ClosingFault[]): CloseChannelProps['errors'] {
  return Object.assign({}, ...faults.map((fault) => faultTexts[fault])) as CloseChannelProps['errors'];
}
