import { Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { NotePrints, NotesService, SigningService, type Audience } from '../../../../service-notes/index.js';
import { WhoActs } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';

/** Notes to take along. */
@Page({ path: '/anteckningar/:id', may: registrationDeciders, menu: null })
export class NoteFilesPage {
  constructor(
    private readonly notes: NotesService,
    private readonly signing: SigningService,
    private readonly prints: NotePrints,
  ) {}

  @Get('anteckning.pdf')
  sendPdf(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    return this.send(id, 'full', acting, response);
  }

  @Get('allman.pdf')
  sendPublicPdf(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    return this.send(id, 'public', acting, response);
  }

  @Get('anteckning.xml')
  async sendXml(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const note = await this.notes.readNote(id, acting);
    const xml = this.prints.toXml(note);
    response.attachment(`${note.designation}.xml`).type('application/xml; charset=utf-8').send(xml);
  }

  @Get('utkast.pdf')
  async sendDraft(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const { content } = await this.signing.preview(id, acting);
    response
      .attachment(`utkast-${id}.pdf`)
      .type('application/pdf')
      .send(await this.prints.previewPdf(content));
  }

  private async send(id: string, audience: Audience, acting: Acting, response: Response): Promise<void> {
    const note = await this.notes.readNote(id, acting);
    const bytes = await this.prints.toPdf(note, audience);
    response.attachment(`${note.designation}.pdf`).type('application/pdf').send(bytes);
  }
}
