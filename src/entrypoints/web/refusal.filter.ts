import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ChannelRefused } from '../../channels/index.js';
import { ClassRefused } from '../../classification/index.js';
import { RequestRefused } from '../../disclosure/index.js';
import { DisposalRefused, refusalTexts } from '../../disposal/index.js';
import { AccessRefused, type IdentifiedRequest } from '../../foundation/access/index.js';
import { isDatabaseAway } from '../../foundation/database/index.js';
import { HoldRefused } from '../../holds/index.js';
import { RecordOutOfReach, RemovalRefused } from '../../records/index.js';
import { RegistrationRefused, registrationRefusalTexts } from '../../registration/index.js';
import { DeclarationRefused } from '../../retention/index.js';
import { HandOverRefused, handOverRefusalTexts, NoteRefused, noteRefusalTexts } from '../../service-notes/index.js';
import { TriageRefused, triageRefusalTexts } from '../../triage/index.js';
import { askerOf } from './asker.decorator.js';
import { refusalView } from './layout/refusal.view.js';
import { RenderPage } from './render-page.service.js';
import { refusals, type RefusalText } from './texts.sv.js';

interface Refusal {
  readonly status: number;
  readonly text: RefusalText;
}

/** Every failure of a page becomes a page: what is wrong and what to do. REST answers problem documents of its own. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly log = new Logger(RefusalFilter.name);

  constructor(private readonly pages: RenderPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request & IdentifiedRequest>(), http.getResponse<Response>()];
    if (error instanceof AccessRefused && error.reason === 'not-signed-in' && request.method === 'GET') {
      response.redirect(303, `/logga-in?till=${encodeURIComponent(request.originalUrl)}`);
      return;
    }
    const { status, text } = this.refusalOf(error);
    if (response.headersSent) return void response.destroy();
    const page = this.pages.render(text.title, refusalView(text), askerOf(request));
    response.status(status).type('html').send(page);
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof AccessRefused)
      return error.reason === 'forged'
        ? { status: 403, text: refusals.forged }
        : { status: error.reason === 'not-signed-in' ? 401 : 403, text: refusals.notAllowed };
    if (error instanceof ChannelRefused && error.reason === 'no-such-channel')
      return { status: 404, text: refusals.notFound };
    if (error instanceof ChannelRefused) return { status: 409, text: refusals.changedMeanwhile };
    if (isMissing(error)) return { status: 404, text: refusals.notFound };
    if (error instanceof DisposalRefused)
      return { status: 409, text: { ...refusals.disposal, sentence: refusalTexts[error.reason](error.subject) } };
    if (error instanceof NoteRefused) return noteRefusal(noteRefusalTexts[error.reason](error.subject));
    if (error instanceof TriageRefused) return noteRefusal(triageRefusalTexts[error.reason]);
    if (error instanceof HandOverRefused) return noteRefusal(handOverRefusalTexts[error.reason]);
    if (error instanceof RegistrationRefused)
      return {
        status: 409,
        text: { ...refusals.registration, sentence: registrationRefusalTexts[error.reason](error.subject) },
      };
    if (error instanceof HoldRefused || error instanceof RequestRefused)
      return { status: 409, text: refusals.changedMeanwhile };
    if (error instanceof RecordOutOfReach) return { status: 403, text: refusals.beyondReach };
    if ([ClassRefused, DeclarationRefused, RemovalRefused].some((refusal) => error instanceof refusal))
      return { status: 409, text: refusals.changedMeanwhile };
    if (error instanceof HttpException && error.getStatus() === 429) return { status: 429, text: refusals.tooMany };
    if (error instanceof HttpException && error.getStatus() < 500)
      return error.getStatus() === 404
        ? { status: 404, text: refusals.notFound }
        : { status: error.getStatus(), text: refusals.badRequest };
    if (isDatabaseAway(error)) return { status: 503, text: refusals.databaseAway };
    this.log.error('A page failed', error);
    return { status: 500, text: refusals.failed };
  }
}

function noteRefusal(sentence: string): Refusal {
  return { status: 409, text: { ...refusals.note, sentence } };
}

function isMissing(error: unknown): boolean {
  if (error instanceof NoteRefused) return error.reason === 'no-such-note';
  if (error instanceof HandOverRefused) return error.reason === 'no-such-hand-over';
  if (error instanceof HoldRefused) return error.reason === 'no-such-hold';
  if (error instanceof RegistrationRefused) return error.reason === 'no-such-entry';
  if (error instanceof DisposalRefused) return error.reason === 'no-such-list';
  return error instanceof RequestRefused && error.reason === 'no-such-request';
}
