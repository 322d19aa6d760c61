import { Body, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import { ApiKeysService, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { findGrant, simplestGrants } from '../../grants/grant-value.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ApiKeyDto } from './api-key.dto.js';
import { apiKeysView, type ApiKeyForm } from './api-keys.view.js';
import { texts } from './texts.sv.js';

const empty: ApiKeyForm = { name: '', days: '365', grants: [], errors: {} };

@Page({ path: '/konton/api-nycklar', may: ['administrator'], menu: null })
export class ApiKeysPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly keys: ApiKeysService,
    private readonly channels: ChannelsService,
  ) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): Promise<string> {
    return this.page(empty, null, asker);
  }

  @Post()
  async make(
    @Body() typed: ApiKeyDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readForm(typed, await this.recordsCreators());
    const isRight = Object.keys(form.errors).length === 0;
    const made = isRight ? await this.keys.make({ ...form, days: Number(form.days) }, acting.actor) : null;
    response
      .status(made ? 200 : 422)
      .type('html')
      .send(await this.page(made ? empty : form, made?.token ?? null, asker));
  }

  @Post(':id/aterkalla')
  async revoke(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const isRevoked = /^\d{1,9}$/.test(id) && (await this.keys.revoke(Number(id), acting.actor));
    if (!isRevoked) throw new NotFoundException();
    response.redirect(303, '/konton/api-nycklar');
  }

  private async page(form: ApiKeyForm, made: string | null, asker: Asker): Promise<string> {
    const [keys, recordsCreators] = await Promise.all([this.keys.listKeys(), this.recordsCreators()]);
    const view = apiKeysView({ keys, recordsCreators, form, made, formToken: asker.formToken });
    return this.pages.render(texts.title, view, asker);
  }

  private async recordsCreators(): Promise<ReadonlyMap<number, string>> {
    return (await this.channels.readLabels()).recordsCreators;
  }
}

function readForm(typed: ApiKeyDto, recordsCreators: ReadonlyMap<number, string>): ApiKeyForm {
  const asked = typed.roll.map(findGrant);
  const grants = simplestGrants(asked.filter((grant) => grant !== null));
  const isKnown = grants.every(({ recordsCreatorId: id }) => id === null || recordsCreators.has(id));
  const name = typed.name.trim();
  return {
    name,
    days: typed.days,
    grants,
    errors: {
      ...(name === '' && { name: texts.noName }),
      ...((!isKnown || grants.length === 0) && { grants: texts.noRole }),
    },
  };
}
