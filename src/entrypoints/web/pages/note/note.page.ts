import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { RestrictedReads } from '../../../../records/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import {
  DraftsService,
  listDraftFaults,
  NoteNumbers,
  NotesService,
  SigningService,
  type NoteItem,
  type ServiceNote,
} from '../../../../service-notes/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { draftView } from './draft.view.js';
import { draftFaultTexts } from './form-texts.sv.js';
import { NoteFormDto, type NoteErrors } from './note-form.dto.js';
import { NoteQuery, NumberFormDto, RevisionDto, type DoneNoteDeed } from './note-query.dto.js';
import { signedView } from './signed.view.js';
import { texts } from './texts.sv.js';
import { readNote, typeNote } from './typed-note.js';

/** One service note: its draft to write on, or what was signed. */
@Page({ path: '/anteckningar/:id', may: registrationDeciders, menu: null })
export class NotePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly notes: NotesService,
    private readonly drafts: DraftsService,
    private readonly signing: SigningService,
    private readonly numbers: NoteNumbers,
    private readonly clock: Clock,
    private readonly reads: RestrictedReads,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { klart }: NoteQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const note = await this.getNote(id, acting);
    return this.page(note, klart ?? null, asker, acting);
  }

  @Post()
  async change(
    @Param('id') id: string,
    @Body() form: NoteFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const note = await this.getNote(id, acting);
    if (note.draft === null) return response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${note.id}`);
    const read = readNote(form, note.draft);
    const errors = 'errors' in read ? read.errors : this.errorsOf(read.draft);
    if ('errors' in read || Object.keys(errors).length > 0) {
      const items = await this.readItems(note.id, acting);
      const content = draftView({ note, items, typed: form, errors, done: null, formToken: asker.formToken });
      return void response
        .status(422)
        .type('html')
        .send(this.pages.render(texts.draftTitle, content, asker));
    }
    await this.drafts.change(note.id, Number(form.revision), read.draft, acting);
    response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${note.id}?klart=sparad`);
  }

  @Post('kasta')
  async discard(
    @Param('id') id: string,
    @Body() { revision }: RevisionDto,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    await this.drafts.discard(id, Number(revision), acting);
    response.redirect(HttpStatus.SEE_OTHER, '/anteckningar?visa=utkast');
  }

  @Post('ratta')
  async correct(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const draft = await this.drafts.correct(id, acting);
    response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${draft}`);
  }

  @Post('diarienummer')
  async number(
    @Param('id') id: string,
    @Body() { registrationNumber }: NumberFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const note = await this.getNote(id, acting);
    if (registrationNumber.trim() === '') {
      const page = await this.page(note, null, asker, acting, texts.wrongNumber);
      return void response.status(422).type('html').send(page);
    }
    await this.numbers.noteByHand(note.id, registrationNumber, decidingAs(acting, registrationDeciders));
    response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${note.id}?klart=nummer`);
  }

  private getNote(id: string, acting: Acting): Promise<ServiceNote> {
    return this.notes.getNote(id, reachOf(acting, registrationDeciders));
  }

  private async page(
    note: ServiceNote,
    done: DoneNoteDeed | null,
    asker: Asker,
    acting: Acting,
    wrongNumber: string | null = null,
  ): Promise<string> {
    const { formToken } = asker;
    if (note.draft === null) {
      await this.reads.noteAmong(note.recordIds, acting.actor, 'note');
      const title = note.designation ?? texts.discardedTitle;
      return this.pages.render(title, signedView({ note, done, wrongNumber, formToken }), asker);
    }
    const typed = typeNote(note.draft, note.revision);
    const items = await this.readItems(note.id, acting);
    return this.pages.render(texts.draftTitle, draftView({ note, items, typed, errors: {}, done, formToken }), asker);
  }

  private async readItems(id: string, acting: Acting): Promise<readonly NoteItem[]> {
    return (await this.signing.preview(id, acting)).content.items;
  }

  private errorsOf(draft: Parameters<typeof listDraftFaults>[0]): NoteErrors {
    const [now, today] = [this.clock.now().toISOString(), this.clock.today().toString()];
    const faults = listDraftFaults(draft, now, today).map((fault) => draftFaultTexts[fault]);
    return Object.assign({}, ...faults) as NoteErrors;
  }
}
