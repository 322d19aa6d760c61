import { Get, HttpStatus, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { triggerDeclarers, TriggersService, type TriggerDeclaration } from '../../../../retention/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { texts } from './texts.sv.js';
import { withdrawDeclarationView } from './withdraw-declaration.view.js';

const mayOneOfThem = [...new Set(Object.values(triggerDeclarers).flat())];

@Page({ path: '/handlingar/:id/forklaringar/:declarationId/aterta', may: mayOneOfThem, menu: null })
export class WithdrawDeclarationPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly triggers: TriggersService,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Param('declarationId') declarationId: string,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const declaration = await this.getDeclaration(id, declarationId, acting);
    const content = withdrawDeclarationView({ recordId: id, declaration, formToken: asker.formToken });
    return this.pages.render(texts.title[declaration.trigger], content, asker);
  }

  @Post()
  async withdraw(
    @Param('id') id: string,
    @Param('declarationId') declarationId: string,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const declaration = await this.getDeclaration(id, declarationId, acting);
    await this.triggers.withdraw(declaration.id, decidingAs(acting, triggerDeclarers[declaration.trigger]));
    response.redirect(HttpStatus.SEE_OTHER, donePath(id, 'aterta', await this.assessNow.begin()));
  }

  /** Whoever may declare something may withdraw it. @throws NotFoundException, AccessRefused */
  private async getDeclaration(id: string, declarationId: string, acting: Acting): Promise<TriggerDeclaration> {
    const record = await this.seen.getFor(id, acting, mayOneOfThem);
    const declaration = (await this.triggers.listOf(record.id)).find((one) => one.id === declarationId);
    if (!declaration) throw new NotFoundException();
    await this.seen.getFor(id, acting, triggerDeclarers[declaration.trigger]);
    return declaration;
  }
}
