import { Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AnnexService,
  certificateDocument,
  CertificatesService,
  disposalReviewers,
  renderCertificate,
  type DisposalCertificate,
} from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ReachableLists } from '../disposal-list/reachable-lists.service.js';
import { certificateView } from './certificate.view.js';

/** What the certificate of an executed list says, on a page and as files. */
@Page({ path: '/gallring/:id/protokoll', may: disposalReviewers, menu: null })
export class DisposalCertificatePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableLists,
    private readonly certificates: CertificatesService,
    private readonly annexes: AnnexService,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const { certificate } = await this.get(id, acting);
    const { title, blocks } = certificateDocument(certificate);
    return this.pages.render(title, certificateView({ listId: certificate.listId, title, blocks }), asker);
  }

  @Get('protokoll.pdf')
  async sendPdf(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const { certificate } = await this.get(id, acting);
    const bytes = await renderCertificate(certificate);
    announce(response, 'application/pdf', `${fileName(certificate)}.pdf`).end(bytes);
  }

  @Get('protokoll.json')
  async sendJson(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const { certificate, document } = await this.get(id, acting);
    announce(response, 'application/json', `${fileName(certificate)}.json`).end(document);
  }

  /** The bytes that the certificate has the digest of. */
  @Get('forteckning.csv')
  async sendAnnex(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const { certificate } = await this.get(id, acting);
    announce(response, 'text/csv; charset=utf-8', `${fileName(certificate)}-forteckning.csv`);
    await pipeline(Readable.from(this.annexes.stream(certificate.listId)), response);
  }

  /** @throws NotFoundException also where the list has not been executed */
  private async get(
    id: string,
    acting: Acting,
  ): Promise<{ readonly certificate: DisposalCertificate; readonly document: string }> {
    const list = await this.reachable.get(id, acting);
    const found = await this.certificates.findCertificate(list.id, [list.recordsCreatorId]);
    if (!found) throw new NotFoundException();
    return found;
  }
}

function fileName({ listId }: DisposalCertificate): string {
  return `gallringsprotokoll-${listId}`;
}

/** To be saved, and kept by nobody on the way. */
function announce(response: Response, mediaType: string, name: string): Response {
  return response
    .setHeader('Content-Type', mediaType)
    .setHeader('Content-Disposition', `attachment; filename="${name}"`)
    .setHeader('Cache-Control', 'private, no-store');
}
