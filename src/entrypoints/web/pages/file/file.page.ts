import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { roles, type Acting } from '../../../../foundation/access/index.js';
import { BlobStore, serveBlob } from '../../../../foundation/storage/index.js';
import { AttachmentsService, RestrictedReads, sightOf } from '../../../../records/index.js';
import { WhoActs } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';

const sha256Shape = /^[0-9a-f]{64}$/;

/** Pictures and files of records, served again. */
@Page({ path: '/filer', may: roles, menu: null })
export class FilePage {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly blobs: BlobStore,
    private readonly reads: RestrictedReads,
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
    await this.reads.noteAmong(file.restrictedIds, acting.actor, 'file');
    await serveBlob(this.blobs, { sha256, bytes: file.bytes }, request, response);
  }
}
