import { Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import {
  AnnexService,
  CertificatesService,
  disposalReaders,
  reachOfReaders,
  renderCertificate,
  type IssuedCertificate,
} from '../../../disposal/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { CertificatesQuery } from './certificates.dto.js';
import { texts } from './texts.sv.js';

/** What was destroyed, under which decision and by whom; nothing of what it was. */
@Rest('certificates', texts.tag)
@May(...disposalReaders)
export class CertificatesController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly annexes: AnnexService,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('IssuedCertificate'), texts.next) })
  async list(
    @Query() { after, limit = 50 }: CertificatesQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly IssuedCertificate[]; readonly next: string | null }> {
    const which = { recordsCreatorIds: reachOfReaders(acting), before: after ?? null };
    const found = await this.certificates.listCertificates(which, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? String(items.at(-1)!.listId) : null };
  }

  @Get(':id')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Certificate') })
  async show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<string> {
    return (await this.get(id, acting)).document;
  }

  @Get(':id/pdf')
  @Answers({ summary: texts.pdf, answer: texts.pdfShown, mediaTypes: ['application/pdf'] })
  async sendPdf(@Param('id') id: string, @WhoActs() acting: Acting): Promise<StreamableFile> {
    const { certificate } = await this.get(id, acting);
    const disposition = `attachment; filename="gallringsprotokoll-${certificate.listId}.pdf"`;
    return new StreamableFile(await renderCertificate(certificate), { type: 'application/pdf', disposition });
  }

  @Get(':id/annex')
  @Answers({ summary: texts.annex, answer: texts.annexShown, mediaTypes: ['text/csv'] })
  async sendAnnex(@Param('id') id: string, @WhoActs() acting: Acting): Promise<StreamableFile> {
    const { listId } = (await this.get(id, acting)).certificate;
    return new StreamableFile(Readable.from(this.annexes.stream(listId), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="gallrat-${listId}.csv"`,
    });
  }

  private async get(id: string, acting: Acting) {
    const found = await this.certificates.findCertificate(readNumber(id), reachOfReaders(acting));
    if (!found) throw new RestRefused('not-found');
    return found;
  }
}
