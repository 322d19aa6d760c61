import { Get, Param, Req, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { BlobStore, serveBlob } from '../../../foundation/storage/index.js';
import { AttachmentsService, RecordProofService, sightOf, type RecordView } from '../../../records/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { Rest } from '../asking/rest.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

/** What a record consists of, byte by byte. */
@Rest('records/:id', texts.tag)
@May(...roles)
export class RecordFilesController {
  constructor(
    private readonly seen: SeenRecords,
    private readonly proofs: RecordProofService,
    private readonly attachments: AttachmentsService,
    private readonly blobs: BlobStore,
  ) {}

  @Get('versions/:n/bytes')
  @Answers({
    summary: texts.bytes,
    answer: texts.bytesSent,
    mediaTypes: ['application/octet-stream'],
    problems: ['destroyed'],
  })
  async sendBytes(
    @Param('id') id: string,
    @Param('n') n: string,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.get(id, acting);
    const version = record.versions.find((candidate) => String(candidate.n) === n);
    const found = version && (await this.proofs.findOwnBytes(record.id, version.n));
    if (!found) throw new RestRefused('not-found');
    response
      .setHeader('Content-Type', 'application/octet-stream')
      .setHeader('Content-Disposition', `attachment; filename="handling-${record.id}-version-${found.n}.bin"`)
      .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
      .setHeader('Content-Length', found.ownBytes.length);
    response.end(found.ownBytes);
  }

  @Get('attachments/:sha256')
  @ApiHeader({ name: 'Range', description: texts.range, required: false, schema: { type: 'string' } })
  @Answers({
    summary: texts.file,
    answer: texts.fileSent,
    mediaTypes: ['*/*'],
    problems: ['destroyed', 'no-such-range'],
  })
  async sendFile(
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @WhoActs() acting: Acting,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.get(id, acting);
    const file = hasFile(record, sha256) ? await this.attachments.findSeenFile(sha256, sightOf(acting)) : null;
    if (!file) throw new RestRefused('not-found');
    await serveBlob(this.blobs, { sha256, bytes: file.bytes }, request, response);
  }
}

function hasFile({ versions }: RecordView, sha256: string): boolean {
  return versions.some(({ mediaSha256 }) => mediaSha256.includes(sha256));
}
