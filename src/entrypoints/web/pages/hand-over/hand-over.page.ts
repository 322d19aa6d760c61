import { Body, Get, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { decodeText } from '../../../../foundation/text/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import {
  HandOversService,
  HandOverVolumes,
  ReceiptRefused,
  receiptFaultTexts,
  ReceiptsService,
  type TakenReceipt,
} from '../../../../service-notes/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { findNumber, getNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import type { UploadRequest } from '../../upload.middleware.js';
import { CreatorDto, WayDto } from './hand-over.dto.js';
import { handOverView } from './hand-over.view.js';
import { texts } from './texts.sv.js';

const handOversPerPage = 25;

/** What waits for the diary, what has been handed over, and the diary's receipts. */
@Page({ path: '/overlamning', may: registrationDeciders, menu: texts.menu })
export class HandOverPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly handOvers: HandOversService,
    private readonly volumes: HandOverVolumes,
    private readonly receipts: ReceiptsService,
  ) {}

  @Get()
  @Html()
  show(@Query() query: Record<string, unknown>, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page({ after: findNumber(query['efter']), made: findNumber(query['gjord']) }, asker, acting);
  }

  @Post()
  async take(@Body() { creator }: CreatorDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const id = await this.handOvers.take(Number(creator), null, acting);
    response.redirect(HttpStatus.SEE_OTHER, `/overlamning?gjord=${id}`);
  }

  @Post('satt')
  async setWay(@Body() { creator, way }: WayDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    await this.handOvers.setWay(Number(creator), way, decidingAs(acting, registrationDeciders));
    response.redirect(HttpStatus.SEE_OTHER, '/overlamning');
  }

  /** The form brings a file; a receipt that cannot be read changes nothing. */
  @Post('kvitto')
  async receive(
    @Req() request: UploadRequest,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.takeReceipt(request, acting);
    const isTaken = typeof outcome !== 'string';
    const page = await this.page(isTaken ? { receipt: outcome } : { fault: outcome }, asker, acting);
    response
      .status(isTaken ? 200 : 422)
      .type('html')
      .send(page);
  }

  /** The zip, made as it is sent: nothing of it is kept, and it may be fetched again. */
  @Get(':id/fil')
  async fetch(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const handOver = await this.handOvers.getHandOver(getNumber(id), reachOf(acting, registrationDeciders));
    await this.handOvers.noteFetch(handOver.id, acting.actor);
    response.attachment(handOver.file).type('application/zip');
    await this.volumes.send(handOver, response);
  }

  private async takeReceipt(request: UploadRequest, acting: Acting): Promise<TakenReceipt | string> {
    if (request.isFileTooLarge) return receiptFaultTexts['too-long'];
    if (!request.file) return texts.noFile;
    const text = decodeText(request.file.buffer);
    try {
      return await this.receipts.takeFile('upload', texts.uploaded, text, decidingAs(acting, registrationDeciders));
    } catch (error) {
      if (error instanceof ReceiptRefused) return receiptFaultTexts[error.reason];
      throw error;
    }
  }

  private async page(
    shown: {
      readonly after?: number | null;
      readonly made?: number | null;
      readonly receipt?: TakenReceipt;
      readonly fault?: string;
    },
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const reach = reachOf(acting, registrationDeciders);
    const [baskets, found] = await Promise.all([
      this.handOvers.listBaskets(reach),
      this.handOvers.list(reach, shown.after ?? null, handOversPerPage + 1),
    ]);
    const handOvers = found.slice(0, handOversPerPage);
    const next = found.length > handOversPerPage ? handOvers.at(-1)!.id : null;
    const { made = null, receipt = null, fault = null } = shown;
    const content = handOverView({ baskets, handOvers, next, made, receipt, fault, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }
}
