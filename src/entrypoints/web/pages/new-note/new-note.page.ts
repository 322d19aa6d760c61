import { Body, Get, HttpStatus, NotFoundException, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { ThreadsService } from '../../../../records/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { mostRecordsOfNote } from '../../../../service-notes/index.js';
import { NamedDecisions } from '../../../../triage/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { newNoteView } from './new-note.view.js';
import { texts } from './texts.sv.js';

const mostInThread = 200;

/** Begins a note about a record, and about others of its thread. */
@Page({ path: '/anteckningar/ny', may: registrationDeciders, menu: null })
export class NewNotePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly threads: ThreadsService,
    private readonly decisions: NamedDecisions,
  ) {}

  @Get()
  @Html()
  show(@Query() query: Record<string, unknown>, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const { handling } = query;
    if (typeof handling !== 'string') throw new NotFoundException();
    return this.page(handling, [handling], null, asker, acting);
  }

  @Post()
  async begin(
    @Body() body: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const recordIds = [body['handling'] ?? []].flat().filter((id) => typeof id === 'string' && /^\d{1,18}$/.test(id));
    const about = typeof body['om'] === 'string' ? body['om'] : '';
    const fault =
      recordIds.length === 0 ? texts.chooseSome : recordIds.length > mostRecordsOfNote ? texts.tooMany : null;
    if (fault !== null) {
      const page = await this.page(about, recordIds as string[], fault, asker, acting);
      return void response.status(422).type('html').send(page);
    }
    const note = await this.decisions.beginNote(recordIds as string[], acting);
    response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${note}?klart=paborjad`);
  }

  private async page(
    about: string,
    chosen: readonly string[],
    fault: string | null,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const record = await this.seen.getFor(about, acting, registrationDeciders);
    const entries = await this.threads.listThread(record.id, acting, mostInThread);
    const content = newNoteView({ about: record.id, entries, chosen, fault, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }
}
