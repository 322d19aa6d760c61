import { Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RawAnswersService } from '../../../../capture/index.js';
import {
  AccessRefused,
  isWithin,
  May,
  reachOf,
  roles,
  type Acting,
  type Role,
} from '../../../../foundation/access/index.js';
import { RecordProofService } from '../../../../records/index.js';
import { WhoActs } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';
import { getVersion, SeenRecords } from './seen-records.service.js';

/** A raw answer holds other people's items too. */
export const mayFetchRawAnswers: readonly Role[] = ['archivist', 'administrator'];

/** The proof of a version as files to check elsewhere. */
@Page({ path: '/handlingar/:id/version/:n', may: roles, menu: null })
export class RecordFilesPage {
  constructor(
    private readonly seen: SeenRecords,
    private readonly proof: RecordProofService,
    private readonly answers: RawAnswersService,
  ) {}

  @Get('egna-byte')
  async sendOwnBytes(
    @Param('id') id: string,
    @Param('n') n: string,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getSeen(id, acting);
    const version = getVersion(record, n);
    const found = await this.proof.findOwnBytes(record.id, version.n);
    if (!found) throw new NotFoundException();
    send(response, found.ownBytes, 'application/octet-stream', `handling-${record.id}-version-${version.n}.txt`);
  }

  @Get('rasvar')
  @May(...mayFetchRawAnswers)
  async sendRawAnswer(
    @Param('id') id: string,
    @Param('n') n: string,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getSeen(id, acting);
    if (!isWithin(reachOf(acting, mayFetchRawAnswers), record.recordsCreatorId)) throw new AccessRefused('not-allowed');
    const { exchangeId } = getVersion(record, n);
    const [answer] = await this.answers.listAnswers([exchangeId]);
    if (!answer) throw new NotFoundException();
    send(response, await this.answers.readObject(answer), 'application/warc', `${exchangeId}.warc.gz`);
  }
}

/** To be saved, never shown: the bytes are as hostile as they came. */
function send(response: Response, bytes: Buffer, mediaType: string, name: string): void {
  response
    .setHeader('Content-Type', mediaType)
    .setHeader('Content-Disposition', `attachment; filename="${name}"`)
    .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    .setHeader('Cache-Control', 'private, no-store');
  response.end(bytes);
}
