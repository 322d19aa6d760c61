import { Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { roles, type Acting } from '../../../../foundation/access/index.js';
import { mostInDocument, RunningRegisterExport } from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { refusalView } from '../../layout/refusal.view.js';
import { Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { showNumber } from '../../show-number.js';
import { listWrongDays, readRegisterForm, registerPath, toQuestion } from './register-form.js';
import { texts } from './texts.sv.js';

/** What was found in the register, to take along. */
@Page({ path: '/register', may: roles, menu: null })
export class RunningRegisterFilesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly exports: RunningRegisterExport,
  ) {}

  @Get('register.csv')
  async sendCsv(
    @Query() query: Record<string, unknown>,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readRegisterForm(query);
    if (listWrongDays(form).length > 0) return response.redirect(registerPath(form));
    const lines = await this.exports.csv(toQuestion(form, acting), acting.actor);
    announce(response, 'text/csv; charset=utf-8', 'register.csv');
    await pipeline(Readable.from(lines), response);
  }

  @Get('register.pdf')
  async sendPdf(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readRegisterForm({ ...query, vy: '' });
    if (listWrongDays(form).length > 0) return response.redirect(registerPath(form));
    const bytes = await this.exports.pdf(toQuestion(form, acting), acting.actor);
    if (bytes !== null) return void announce(response, 'application/pdf', 'register.pdf').end(bytes);
    const { title, whatToDo } = texts.tooMuch;
    const refusal = refusalView({ title, sentence: texts.tooMuch.sentence(showNumber(mostInDocument)), whatToDo });
    response
      .status(422)
      .type('html')
      .send(this.pages.render(title, refusal, asker));
  }
}

function announce(response: Response, mediaType: string, name: string): Response {
  return response
    .setHeader('Content-Type', mediaType)
    .setHeader('Content-Disposition', `attachment; filename="${name}"`)
    .setHeader('Cache-Control', 'private, no-store');
}
