import { Body, Get, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountLookupService } from '../../../../capture/index.js';
import { importTexts, registerKeepers, RegisterImportService, type PlannedImport } from '../../../../channels/index.js';
import { reachOf, WhoActs, type Acting } from '../../../../foundation/access/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import type { UploadRequest } from '../../upload.middleware.js';
import { textOf, type FormBody } from '../channel-form/typed-in-form.js';
import { chooseFileView } from './choose-file.view.js';
import { previewView, type PreviewProps } from './preview.view.js';
import { texts } from './texts.sv.js';

/** The file travels with the form, and is planned anew when it comes back: what the form says of it proves nothing. */
@Page({ path: '/kanaler/importera', may: registerKeepers, menu: null })
export class ImportChannelsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly imports: RegisterImportService,
    private readonly lookup: AccountLookupService,
  ) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): string {
    return this.chooseFile(null, asker);
  }

  /** Shows what would happen; nothing is saved. */
  @Post()
  async preview(
    @Req() request: UploadRequest,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    if (request.isFileTooLarge) return this.send(413, this.chooseFile(importTexts.tooLarge, asker), response);
    if (!request.file) return this.send(422, this.chooseFile(texts.noFile, asker), response);
    const bytes = request.file.buffer;
    const planned = await this.plan(bytes, acting);
    if (planned.kind === 'unreadable') return this.send(422, this.chooseFile(planned.sentence, asker), response);
    const isWrong = planned.plan.lines.some(({ kind }) => kind === 'refused');
    const shown = { plan: planned.plan, content: bytes.toString('base64'), hasChangedMeanwhile: false };
    this.send(isWrong ? 422 : 200, this.previewPage(shown, asker), response);
  }

  @Post('bekrafta')
  async confirm(
    @Body() body: FormBody,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const content = textOf(body, 'content');
    const planned = await this.plan(Buffer.from(content, 'base64'), acting);
    if (planned.kind === 'unreadable') return this.send(422, this.chooseFile(planned.sentence, asker), response);
    const { plan } = planned;
    if (plan.digest !== textOf(body, 'digest') || plan.lines.some(({ kind }) => kind === 'refused'))
      return this.send(409, this.previewPage({ plan, content, hasChangedMeanwhile: true }, asker), response);
    await this.imports.carryOut(plan, acting.actor);
    response.redirect(HttpStatus.SEE_OTHER, '/kanaler');
  }

  private plan(bytes: Buffer, acting: Acting): Promise<PlannedImport> {
    return this.imports.plan(bytes, reachOf(acting, registerKeepers), (platform, address) =>
      this.lookup.findForRegister(platform, address),
    );
  }

  private chooseFile(sentence: string | null, asker: Asker): string {
    return this.pages.render(texts.title, chooseFileView(sentence, asker.formToken), asker);
  }

  private previewPage(props: PreviewProps, asker: Asker): string {
    return this.pages.render(texts.title, previewView(props, asker.formToken), asker);
  }

  private send(status: number, page: string, response: Response): void {
    response.status(status).type('html').send(page);
  }
}
