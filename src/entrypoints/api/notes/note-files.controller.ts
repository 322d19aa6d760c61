import { Get, Param, Query, StreamableFile } from '@nestjs/common';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { registrationDeciders } from '../../../registration/index.js';
import { NotePrints, NotesService, type ServiceNote } from '../../../service-notes/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { Rest } from '../asking/rest.decorator.js';
import { PdfQuery } from './note.dto.js';
import { texts } from './texts.sv.js';

/** Signed notes to take along. */
@Rest('notes', texts.tag)
@May(...registrationDeciders)
export class NoteFilesController {
  constructor(
    private readonly notes: NotesService,
    private readonly prints: NotePrints,
  ) {}

  @Get(':id/pdf')
  @Answers({
    summary: texts.pdf,
    description: texts.pdfMore,
    answer: texts.pdfShown,
    mediaTypes: ['application/pdf'],
    problems: ['note-not-now'],
  })
  async sendPdf(
    @Param('id') id: string,
    @Query() { audience = 'full' }: PdfQuery,
    @WhoActs() acting: Acting,
  ): Promise<StreamableFile> {
    const note = await this.getNote(id, acting);
    const disposition = `attachment; filename="tjansteanteckning-${note.id}.pdf"`;
    return new StreamableFile(await this.prints.toPdf(note, audience), { type: 'application/pdf', disposition });
  }

  @Get(':id/xml')
  @Answers({
    summary: texts.xml,
    answer: texts.xmlShown,
    mediaTypes: ['application/xml'],
    problems: ['note-not-now'],
  })
  async sendXml(@Param('id') id: string, @WhoActs() acting: Acting): Promise<StreamableFile> {
    const note = await this.getNote(id, acting);
    return new StreamableFile(Buffer.from(this.prints.toXml(note)), {
      type: 'application/xml; charset=utf-8',
      disposition: `attachment; filename="tjansteanteckning-${note.id}.xml"`,
    });
  }

  private getNote(id: string, acting: Acting): Promise<ServiceNote> {
    return this.notes.readNote(id, acting);
  }
}
