import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { roles, type Acting } from '../../../../foundation/access/index.js';
import { BlobStore } from '../../../../foundation/storage/index.js';
import { AttachmentsService, sightOf } from '../../../../records/index.js';
import { WhoActs } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';
import { readRange, type ReadRange } from './read-range.js';
import { sniffMediaType } from './sniff-media-type.js';

const sha256Shape = /^[0-9a-f]{64}$/;
const sniffedBytes = 64;

/** Pictures and files of records, served again: hostile bytes that must neither run nor be taken for something else. */
@Page({ path: '/filer', may: roles, menu: null })
export class FilePage {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly blobs: BlobStore,
  ) {}

  @Get(':sha256')
  async send(
    @Param('sha256') sha256: string,
    @WhoActs() acting: Acting,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = sha256Shape.test(sha256) ? await this.attachments.findSeenFile(sha256, sightOf(acting)) : null;
    if (!file) throw new NotFoundException();
    await this.setHeaders(sha256, response);
    if (request.headers['if-none-match'] === `"${sha256}"`) return void response.status(304).end();
    const range = readRange(request.headers.range, file.bytes);
    setRange(range, file.bytes, response);
    if (range.kind === 'unsatisfiable' || request.method === 'HEAD') return void response.end();
    await this.stream(sha256, range, response);
  }

  private async setHeaders(sha256: string, response: Response): Promise<void> {
    const head = await buffer(this.blobs.open(sha256, { start: 0, end: sniffedBytes - 1 }));
    const { mediaType, isShown, extension } = sniffMediaType(head);
    const name = `${sha256.slice(0, 16)}.${extension}`;
    response
      .setHeader('Content-Type', mediaType)
      .setHeader('Content-Disposition', `${isShown ? 'inline' : 'attachment'}; filename="${name}"`)
      .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('Cache-Control', 'private, max-age=31536000, immutable')
      .setHeader('Accept-Ranges', 'bytes')
      .setHeader('ETag', `"${sha256}"`);
  }

  private async stream(sha256: string, range: ReadRange, response: Response): Promise<void> {
    const { start, end } = range.kind === 'part' ? range : { start: 0, end: Infinity };
    try {
      await pipeline(this.blobs.open(sha256, { start, end }), response);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
  }
}

function setRange(range: ReadRange, size: number, response: Response): void {
  switch (range.kind) {
    case 'whole':
      response.setHeader('Content-Length', size);
      return;
    case 'part':
      response
        .status(206)
        .setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
        .setHeader('Content-Length', range.end - range.start + 1);
      return;
    case 'unsatisfiable':
      response.status(416).setHeader('Content-Range', `bytes */${size}`);
  }
}
