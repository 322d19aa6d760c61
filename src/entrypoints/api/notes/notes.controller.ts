import { Body, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May, reachOf, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { registrationDeciders } from '../../../registration/index.js';
import {
  DraftsService,
  NoteRefused,
  NotesService,
  type NoteLine,
  type ServiceNote,
} from '../../../service-notes/index.js';
import { NamedDecisions } from '../../../triage/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { ChangeNoteBody, DraftBody, NotesQuery } from './note.dto.js';
import { readStatedNote } from './read-stated-note.js';
import { texts } from './texts.sv.js';

/** Service notes: listed, read, drafted and changed. */
@Rest('notes', texts.tag)
@May(...registrationDeciders)
export class NotesController {
  constructor(
    private readonly notes: NotesService,
    private readonly drafts: DraftsService,
    private readonly decisions: NamedDecisions,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('NoteLine'), texts.next) })
  async list(
    @Query() { state, waiting, after, limit = 50 }: NotesQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly NoteLine[]; readonly next: string | null }> {
    const reach = reachOf(acting, registrationDeciders);
    const question = { reach, state: state ?? null, waiting: waiting ?? null };
    const found = await this.notes.list(question, after === undefined ? null : String(after), limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? items.at(-1)!.id : null };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Note') })
  show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<ServiceNote> {
    return this.notes.readNote(id, acting);
  }

  @Post()
  @Answers({
    summary: texts.draft,
    description: texts.draftMore,
    status: 201,
    answer: texts.drafted,
    schema: schemaRef('Note'),
    headers: { Location: texts.location },
    problems: ['registration-not-now', 'triage-not-now', 'wrong-facts'],
  })
  async draft(
    @Body() body: DraftBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ServiceNote> {
    const { recordIds, secrecySuspected = false } = body;
    const secrecy = secrecySuspected ? 'suspected' : 'not-suspected';
    const how = { secrecy, reason: null, entry: null } as const;
    const id = await this.decisions.beginNote([...new Set(recordIds)], acting, readStatedNote(body), how);
    await this.assessNow.begin();
    response.location(`/api/v1/notes/${id}`);
    return this.show(id, acting);
  }

  @Patch(':id')
  @Answers({
    summary: texts.change,
    description: texts.changeMore,
    answer: texts.changed,
    schema: schemaRef('Note'),
    problems: ['changed-meanwhile', 'note-not-now', 'wrong-facts'],
  })
  async change(@Param('id') id: string, @Body() body: ChangeNoteBody, @WhoActs() acting: Acting): Promise<ServiceNote> {
    const { draft } = await this.show(id, acting);
    if (draft === null) throw new NoteRefused('not-a-draft', id);
    await this.drafts.change(id, body.revision, { ...draft, ...readStatedNote(body) }, acting);
    return this.show(id, acting);
  }
}
