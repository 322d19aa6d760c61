import { Body, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { registrationDeciders } from '../../../registration/index.js';
import {
  DraftsService,
  NoteNumbers,
  NotesService,
  SigningService,
  type NotePreview,
  type ServiceNote,
} from '../../../service-notes/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { NumberBody } from '../register/register.dto.js';
import { NoteRecordsBody, RevisionBody, SigningBody } from './note.dto.js';
import { texts } from './texts.sv.js';

const noteAnswer = { answer: texts.shown, schema: schemaRef('Note') };

/** What becomes of a draft, and of a signed note. Signing takes a person; the engine refuses another system's key. */
@Rest('notes', texts.tag)
@May(...registrationDeciders)
export class NoteDeedsController {
  constructor(
    private readonly notes: NotesService,
    private readonly drafts: DraftsService,
    private readonly signing: SigningService,
    private readonly numbers: NoteNumbers,
    private readonly assessNow: AssessNow,
  ) {}

  @Post(':id/records')
  @HttpCode(200)
  @Answers({
    ...noteAnswer,
    summary: texts.changeRecords,
    description: texts.changeRecordsMore,
    problems: ['changed-meanwhile', 'note-not-now', 'wrong-facts'],
  })
  async changeRecords(
    @Param('id') id: string,
    @Body() { revision, recordIds }: NoteRecordsBody,
    @WhoActs() acting: Acting,
  ): Promise<ServiceNote> {
    await this.drafts.changeRecords(id, revision, recordIds, acting);
    return this.show(id, acting);
  }

  @Get(':id/preview')
  @Answers({
    summary: texts.preview,
    description: texts.previewMore,
    answer: texts.previewed,
    schema: schemaRef('NotePreview'),
    problems: ['note-not-now'],
  })
  preview(@Param('id') id: string, @WhoActs() acting: Acting): Promise<NotePreview> {
    return this.signing.preview(id, acting);
  }

  @Post(':id/signing')
  @HttpCode(200)
  @Answers({
    ...noteAnswer,
    summary: texts.sign,
    description: texts.signMore,
    problems: ['persons-only', 'changed-meanwhile', 'note-not-now', 'wrong-facts'],
  })
  async sign(
    @Param('id') id: string,
    @Body() { sha256 }: SigningBody,
    @WhoActs() acting: Acting,
  ): Promise<ServiceNote> {
    await this.signing.sign(id, sha256, acting);
    return this.show(id, acting);
  }

  @Post(':id/discarding')
  @HttpCode(200)
  @Answers({ ...noteAnswer, summary: texts.discard, problems: ['changed-meanwhile', 'note-not-now'] })
  async discard(
    @Param('id') id: string,
    @Body() { revision }: RevisionBody,
    @WhoActs() acting: Acting,
  ): Promise<ServiceNote> {
    await this.drafts.discard(id, revision, acting);
    return this.show(id, acting);
  }

  @Post(':id/corrections')
  @Answers({
    summary: texts.correct,
    description: texts.correctMore,
    status: 201,
    answer: texts.corrected,
    schema: schemaRef('Note'),
    headers: { Location: texts.location },
    problems: ['note-not-now'],
  })
  async correct(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ServiceNote> {
    const draft = await this.drafts.correct(id, acting);
    response.location(`/api/v1/notes/${draft}`);
    return this.show(draft, acting);
  }

  @Post(':id/diary-numbers')
  @HttpCode(200)
  @Answers({
    ...noteAnswer,
    summary: texts.number,
    description: texts.numberMore,
    problems: ['note-not-now', 'wrong-facts'],
  })
  async noteNumber(
    @Param('id') id: string,
    @Body() { registrationNumber }: NumberBody,
    @WhoActs() acting: Acting,
  ): Promise<ServiceNote> {
    await this.numbers.noteByHand(id, registrationNumber, decidingAs(acting, registrationDeciders));
    await this.assessNow.begin();
    return this.show(id, acting);
  }

  private show(id: string, acting: Acting): Promise<ServiceNote> {
    return this.notes.readNote(id, acting);
  }
}
