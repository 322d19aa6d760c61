import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  AccessRefused,
  decidingAs,
  isWithin,
  May,
  reachOf,
  roles,
  WhoActs,
  type Acting,
  type Reach,
} from '../../../foundation/access/index.js';
import {
  DiaryNumbers,
  EntryReading,
  RegisterEntries,
  RegisterService,
  registrationDeciders,
  type RegisterEntry,
} from '../../../registration/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { CorrectionBody, NumberBody, RegisterQuery } from './register.dto.js';
import type { ReadEntryAnswer } from './register-entry.schema.js';
import { texts } from './texts.sv.js';

/** The running register: read by all, corrected by those who keep it. */
@Rest('register', texts.tag)
export class RegisterController {
  constructor(
    private readonly register: RegisterService,
    private readonly reading: EntryReading,
    private readonly entries: RegisterEntries,
    private readonly numbers: DiaryNumbers,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @May(...roles)
  @Answers({
    summary: texts.list,
    description: texts.listMore,
    answer: texts.listed,
    schema: pageOf(schemaRef('RegisterEntry'), texts.next),
  })
  async list(
    @Query() { view = 'public', q, from, to, recordsCreatorId, after, limit = 50 }: RegisterQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly RegisterEntry[]; readonly next: string | null }> {
    const reach = reachOf(acting, view === 'full' ? registrationDeciders : roles);
    if (reach === null) throw new AccessRefused('not-allowed');
    const question = {
      reach: narrowed(reach, recordsCreatorId),
      view,
      words: q ?? null,
      from: from ?? null,
      to: to ?? null,
    };
    const place = after === undefined ? null : String(after);
    const found = await this.register.list(question, place, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? items.at(-1)!.id : null };
  }

  @Get(':id')
  @May(...roles)
  @Answers({
    summary: texts.show,
    description: texts.showMore,
    answer: texts.shown,
    schema: schemaRef('ReadRegisterEntry'),
  })
  async show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<ReadEntryAnswer> {
    const { entry, versions, numbers } = await this.reading.read(id, acting);
    return { ...entry, versions, numbers };
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @May(...registrationDeciders)
  @Answers({
    summary: texts.correct,
    description: texts.correctMore,
    answer: texts.corrected,
    schema: schemaRef('ReadRegisterEntry'),
    problems: ['changed-meanwhile', 'wrong-facts'],
  })
  async correct(
    @Param('id') id: string,
    @Body() body: CorrectionBody,
    @WhoActs() acting: Acting,
  ): Promise<ReadEntryAnswer> {
    const entry = await this.reading.getFor(id, acting);
    const correction = {
      datedOn: body.datedOn ?? null,
      publicTitle: body.publicTitle.trim(),
      protectedTitle: body.protectedTitle ?? null,
      parties: { public: body.publicParty ?? null, protected: body.protectedParty ?? null },
      caseTitle: body.caseTitle ?? null,
      reason: body.reason,
    };
    await this.entries.correct(entry.id, body.read, correction, decidingAs(acting, registrationDeciders));
    return this.show(id, acting);
  }

  @Post(':id/numbers')
  @HttpCode(200)
  @May(...registrationDeciders)
  @Answers({
    summary: texts.note,
    description: texts.noteMore,
    answer: texts.noted,
    schema: schemaRef('ReadRegisterEntry'),
    problems: ['wrong-facts'],
  })
  async note(
    @Param('id') id: string,
    @Body() { registrationNumber }: NumberBody,
    @WhoActs() acting: Acting,
  ): Promise<ReadEntryAnswer> {
    const entry = await this.reading.getFor(id, acting);
    await this.numbers.noteBeside(entry.id, registrationNumber, decidingAs(acting, registrationDeciders));
    await this.assessNow.begin();
    return this.show(id, acting);
  }
}

/** One records creator's alone, where it is asked for. */
function narrowed(reach: Reach, recordsCreatorId: number | undefined): Reach {
  if (recordsCreatorId === undefined) return reach;
  return isWithin(reach, recordsCreatorId) ? [recordsCreatorId] : [];
}
