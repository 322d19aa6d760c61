import { Get, Query } from '@nestjs/common';
import { reachOf, type Acting } from '../../../../foundation/access/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { NotesService, type NotesQuestion } from '../../../../service-notes/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { findNumber } from '../../get-number.js';
import { notesView } from './notes.view.js';
import { isShown, texts, type Shown } from './texts.sv.js';

const notesPerPage = 50;

const questions: Record<Shown, Omit<NotesQuestion, 'reach'>> = {
  alla: { state: null, waiting: null },
  utkast: { state: 'draft', waiting: null },
  undertecknade: { state: 'signed', waiting: null },
  overlamnas: { state: 'signed', waiting: 'hand-over' },
  besvaras: { state: 'signed', waiting: 'receipt' },
};

/** Service notes: drafts, signed ones, and what waits for the diary. */
@Page({ path: '/anteckningar', may: registrationDeciders, menu: texts.menu })
export class NotesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly notes: NotesService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() { visa, efter }: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const shown = isShown(visa) ? visa : 'alla';
    const question = { ...questions[shown], reach: reachOf(acting, registrationDeciders) };
    const after = findNumber(efter);
    const found = await this.notes.list(question, after === null ? null : String(after), notesPerPage + 1);
    const notes = found.slice(0, notesPerPage);
    const next = found.length > notesPerPage ? notes.at(-1)!.id : null;
    return this.pages.render(texts.title[shown], notesView({ shown, notes, next }), asker);
  }
}
