import { Body, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import { PeopleService, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { newPersonView, peopleView } from './people.view.js';
import { PersonFormDto } from './person-form.dto.js';
import { readPersonForm, type ReadPersonForm } from './read-person-form.js';
import { formTexts, texts } from './texts.sv.js';

const empty: ReadPersonForm = { typed: { name: '', mail: '', grants: [] }, errors: {} };

@Page({ path: '/konton', may: ['administrator'], menu: texts.menu })
export class PeoplePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly people: PeopleService,
    private readonly channels: ChannelsService,
  ) {}

  @Get()
  @Html()
  async list(@WhoAsks() asker: Asker): Promise<string> {
    const [people, recordsCreators] = await Promise.all([this.people.listPeople(), this.recordsCreators()]);
    return this.pages.render(texts.title, peopleView({ people, recordsCreators }), asker);
  }

  @Get('ny')
  @Html()
  async begin(@WhoAsks() asker: Asker): Promise<string> {
    return this.form(empty, asker);
  }

  @Post('ny')
  async add(
    @Body() form: PersonFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const read = readPersonForm(form, [...(await this.recordsCreators()).keys()]);
    const person = Object.keys(read.errors).length === 0 ? await this.people.add(read.typed, acting.actor) : null;
    if (person) return response.redirect(303, `/konton/${person.id}?klart=tillagd`);
    const errors = Object.keys(read.errors).length === 0 ? { mail: formTexts.mailTaken } : read.errors;
    response
      .status(422)
      .type('html')
      .send(await this.form({ ...read, errors }, asker));
  }

  private async form(read: ReadPersonForm, asker: Asker): Promise<string> {
    const view = newPersonView({ ...read, recordsCreators: await this.recordsCreators(), formToken: asker.formToken });
    return this.pages.render(texts.addTitle, view, asker);
  }

  private async recordsCreators(): Promise<ReadonlyMap<number, string>> {
    return (await this.channels.readLabels()).recordsCreators;
  }
}
