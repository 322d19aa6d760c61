import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ReachableChannels } from '../../../../channels/index.js';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { TriggersService } from '../../../../retention/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { declarationErrors, toDeclaration } from '../declare/declaration-fields.view.js';
import type { DeclarationErrors, DeclarationFormDto } from '../declare/declaration-form.dto.js';
import { readSearchForm, type SearchForm } from '../records/search-form.js';
import { bulkDeclarers, bulkPaths, doneBulkPath } from './bulk-deed.js';
import { BulkInactiveFormDto } from './bulk-form.dto.js';
import { ChosenRecords, idsAsShown, refusalOf, type Chosen } from './chosen-records.service.js';
import { bulkInactiveView } from './bulk.view.js';
import { deedTexts } from './texts.sv.js';

interface Said {
  readonly typed: DeclarationFormDto;
  readonly errors: DeclarationErrors;
  readonly error: string | null;
}

const trigger = 'declared-inactive';

@Page({ path: bulkPaths.inactive, may: bulkDeclarers.inactive, menu: null })
export class BulkInactivePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly chosen: ChosenRecords,
    private readonly channels: ReachableChannels,
    private readonly triggers: TriggersService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const form = readSearchForm(query);
    const chosen = await this.chosen.find(form, acting, bulkDeclarers.inactive);
    const typed = { happenedOn: this.clock.today().toString(), reason: '' };
    return this.page(form, chosen, { typed, errors: {}, error: null }, asker, acting);
  }

  @Post()
  async declare(
    @Body() typed: BulkInactiveFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readSearchForm({ ...typed });
    const chosen = await this.chosen.find(form, acting, bulkDeclarers.inactive);
    const declaration = toDeclaration(trigger, chosen.ids === 'more' ? [] : chosen.ids, typed);
    const errors = declarationErrors(declaration, this.clock.today().toString());
    const ids = idsAsShown(chosen, typed.antal);
    if (ids === null || Object.keys(errors).length > 0) {
      const page = await this.page(form, chosen, { typed, errors, error: refusalOf(chosen, ids) }, asker, acting);
      return void response.status(422).type('html').send(page);
    }
    await this.triggers.declare(declaration, decidingAs(acting, bulkDeclarers.inactive));
    const isBeingAssessed = (await this.assessNow.begin()) === 'under-way';
    const done = { deed: 'inactive', records: declaration.recordIds.length, isBeingAssessed } as const;
    response.redirect(HttpStatus.SEE_OTHER, doneBulkPath(form, done));
  }

  private async page(form: SearchForm, chosen: Chosen, said: Said, asker: Asker, acting: Acting): Promise<string> {
    const channels = await this.channels.list(acting);
    const content = bulkInactiveView({ form, chosen, channels, ...said, formToken: asker.formToken });
    return this.pages.render(deedTexts.inactive.title, content, asker);
  }
}
