import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { NoteRefused, SigningService } from '../../../../service-notes/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { notePreviewView } from './note-preview.view.js';
import { SignDto } from './sign.dto.js';
import { texts } from './texts.sv.js';

/** A draft as it would be signed: who signs has read this very content. */
@Page({ path: '/anteckningar/:id/granska', may: registrationDeciders, menu: null })
export class NotePreviewPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly signing: SigningService,
  ) {}

  @Get()
  @Html()
  show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page(id, 'first', asker, acting);
  }

  @Post()
  async sign(
    @Param('id') id: string,
    @Body() { sha256 }: SignDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    try {
      await this.signing.sign(id, sha256, acting);
      return response.redirect(HttpStatus.SEE_OTHER, `/anteckningar/${id}?klart=undertecknad`);
    } catch (error) {
      if (!(error instanceof NoteRefused) || ['no-such-note', 'not-a-draft'].includes(error.reason)) throw error;
      const page = await this.page(id, error.reason === 'changed-meanwhile' ? 'changed' : 'first', asker, acting);
      response.status(HttpStatus.CONFLICT).type('html').send(page);
    }
  }

  private async page(id: string, reading: 'first' | 'changed', asker: Asker, acting: Acting): Promise<string> {
    const preview = await this.signing.preview(id, acting);
    const mayActorSign = acting.actor.kind === 'person';
    const content = notePreviewView({ id, preview, reading, mayActorSign, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }
}
