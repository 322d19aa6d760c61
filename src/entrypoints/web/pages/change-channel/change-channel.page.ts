import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  channelChangers,
  ChannelRefused,
  ChannelsService,
  mayKeep,
  openFields,
  ReachableChannels,
  readStatement,
  refusalTexts,
  typeStatement,
  type Channel,
  type ChannelStatement,
} from '../../../../channels/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { errorsOf } from '../channel-form/field-errors.js';
import { textOf, typedInForm, type FormBody } from '../channel-form/typed-in-form.js';
import { changeChannelView, type ChangeChannelProps } from './change-channel.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/kanaler/:id/andra', may: channelChangers, menu: null })
export class ChangeChannelPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly channels: ChannelsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const channel = await this.reachable.getFor(id, acting, channelChangers);
    return this.page({ ...this.unchanged(channel, acting), errors: [], refusal: null }, asker);
  }

  @Post()
  async change(
    @Param('id') id: string,
    @Body() body: FormBody,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const channel = await this.reachable.getFor(id, acting, channelChangers);
    const standing = this.unchanged(channel, acting);
    const version = Number(textOf(body, 'version'));
    const typed = typedInForm(body, standing.typed, standing.open);
    const read = readStatement(typed, this.clock.today().toString());
    const again = (props: Pick<ChangeChannelProps, 'errors' | 'refusal'>, status: number) =>
      response
        .status(status)
        .type('html')
        .send(this.page({ ...standing, version, typed, ...props }, asker));
    if (read.kind === 'wrong') return void again({ errors: errorsOf(read.faults), refusal: null }, 422);
    const token = standing.mayReplaceToken ? textOf(body, 'token').trim() : '';
    const refusal = await this.save({ id: channel.id, version }, read.statement, token, acting);
    if (refusal) return void again({ errors: [], refusal }, 409);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${channel.id}`);
  }

  /** Answers why not, where the channel was changed or closed meanwhile. */
  private async save(
    read: Pick<Channel, 'id' | 'version'>,
    statement: ChannelStatement,
    token: string,
    { actor }: Acting,
  ): Promise<string | null> {
    try {
      await this.channels.change(read, statement, actor);
      if (token !== '') await this.channels.replaceCredential(read.id, token, actor);
      return null;
    } catch (error) {
      if (error instanceof ChannelRefused) return refusalTexts[error.reason];
      throw error;
    }
  }

  private unchanged(channel: Channel, acting: Acting) {
    return {
      channel,
      version: channel.version,
      typed: typeStatement(channel),
      open: openFields(acting, channel),
      mayReplaceToken: mayKeep(acting, channel),
    };
  }

  private page(props: ChangeChannelProps, asker: Asker): string {
    return this.pages.render(texts.title(props.channel.displayName), changeChannelView(props, asker.formToken), asker);
  }
}
