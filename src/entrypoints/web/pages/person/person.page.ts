import { Body, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import {
  OneTimeLinksService,
  PeopleService,
  PersonalTokensService,
  SessionsService,
  type Acting,
  type Person,
  type PersonRefusal,
} from '../../../../foundation/access/index.js';
import { Configuration } from '../../../../foundation/config/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { PersonFormDto } from '../people/person-form.dto.js';
import { readPersonForm, type ReadPersonForm } from '../people/read-person-form.js';
import { personRefusals } from '../people/texts.sv.js';
import { DoneDto } from './done.dto.js';
import { personView, type PersonProps } from './person.view.js';

type Said = Pick<PersonProps, 'done' | 'error' | 'link'>;
const nothingSaid: Said = { done: null, error: null, link: null };

@Page({ path: '/konton/:id', may: ['administrator'], menu: null })
export class PersonPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly tokens: PersonalTokensService,
    private readonly links: OneTimeLinksService,
    private readonly channels: ChannelsService,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @Query() { klart }: DoneDto, @WhoAsks() asker: Asker): Promise<string> {
    const person = await this.getPerson(id);
    return this.page(person, asker, { ...nothingSaid, done: klart ?? null });
  }

  @Post()
  async change(
    @Param('id') id: string,
    @Body() form: PersonFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const person = await this.getPerson(id);
    const read = readPersonForm(form, [...(await this.recordsCreators()).keys()]);
    if (Object.keys(read.errors).length > 0)
      return this.refuse(await this.page(person, asker, nothingSaid, read), response);
    const refusal = await this.people.change(person.id, read.typed, acting.actor);
    if (refusal === null) return response.redirect(303, `/konton/${person.id}?klart=sparad`);
    this.refuse(await this.page(person, asker, ...refusedForm(refusal, read)), response);
  }

  /** The link stands in the answer itself, so that no address and no log holds it. */
  @Post('engangslank')
  @Html()
  async makeLink(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const person = await this.getPerson(id);
    const token = await this.links.makeForPerson(person.id, acting.actor);
    return this.page(person, asker, { ...nothingSaid, link: `${this.configuration.publicUrl}/engangslank/${token}` });
  }

  @Post('logga-ut')
  async endSessions(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const person = await this.getPerson(id);
    await this.sessions.revokeAll(person.id, acting.actor);
    response.redirect(303, `/konton/${person.id}?klart=utloggad`);
  }

  @Post('nycklar/:tokenId/aterkalla')
  async revokeToken(
    @Param('id') id: string,
    @Param('tokenId') tokenId: string,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const person = await this.getPerson(id);
    if (!(await this.tokens.revoke(person.id, numberOf(tokenId), acting.actor))) throw new NotFoundException();
    response.redirect(303, `/konton/${person.id}?klart=aterkallad`);
  }

  @Post('stang')
  async close(
    @Param('id') id: string,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const person = await this.getPerson(id);
    const refusal = await this.people.close(person.id, acting.actor);
    if (refusal === null) return response.redirect(303, '/konton');
    this.refuse(await this.page(person, asker, { ...nothingSaid, error: personRefusals[refusal] }), response);
  }

  private async page(
    person: Person,
    asker: Asker,
    said: Said,
    read: ReadPersonForm = { typed: person, errors: {} },
  ): Promise<string> {
    const [sessions, tokens] = await Promise.all([this.sessions.listOpen(person.id), this.tokens.listOf(person.id)]);
    const props = { person, sessions, tokens, recordsCreators: await this.recordsCreators(), ...read, ...said };
    return this.pages.render(person.name, personView({ ...props, formToken: asker.formToken }), asker);
  }

  private async getPerson(id: string): Promise<Person> {
    const person = await this.people.findPerson(numberOf(id));
    if (!person) throw new NotFoundException();
    return person;
  }

  private refuse(page: string, response: Response): void {
    response.status(422).type('html').send(page);
  }

  private async recordsCreators(): Promise<ReadonlyMap<number, string>> {
    return (await this.channels.readLabels()).recordsCreators;
  }
}

function refusedForm(refusal: PersonRefusal, read: ReadPersonForm): [Said, ReadPersonForm] {
  switch (refusal) {
    case 'mail-taken':
      return [nothingSaid, { ...read, errors: { mail: personRefusals[refusal] } }];
    case 'last-administrator':
      return [nothingSaid, { ...read, errors: { grants: personRefusals[refusal] } }];
    case 'no-such-person':
      return [{ ...nothingSaid, error: personRefusals[refusal] }, read];
  }
}

/** 0, which is nobody's, where the text is no number. */
function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
