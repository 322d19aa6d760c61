import { Body, Get, HttpStatus, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountLookupService, connectors, describeProblem, type FoundAccount } from '../../../../capture/index.js';
import {
  ChannelsService,
  CredentialsService,
  emptyStatement,
  ReachableChannels,
  readStatement,
  registerKeepers,
  statementFields,
} from '../../../../channels/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { errorsOf, type FieldError } from '../channel-form/field-errors.js';
import { textOf, typedInForm, type FormBody } from '../channel-form/typed-in-form.js';
import { accountStepView, type AccountStepProps } from './account-step.view.js';
import { detailsStepView, type DetailsStepProps } from './details-step.view.js';
import { texts } from './texts.sv.js';

/** The register's form is read field by field by `readStatement`, which answers every fault at once. */
@Page({ path: '/kanaler/ny', may: registerKeepers, menu: null })
export class NewChannelPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly lookup: AccountLookupService,
    private readonly channels: ChannelsService,
    private readonly reachable: ReachableChannels,
    private readonly credentials: CredentialsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): string {
    return this.accountStep({ platform: '', address: '', errors: [], problem: null }, asker);
  }

  /** Finds the account; nothing is saved. */
  @Post('konto')
  async findAccount(
    @Body() body: FormBody,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const token = textOf(body, 'token').trim();
    const found = await this.lookUp(body, token || null);
    if ('errors' in found) return this.send(422, this.accountStep(found, asker), response);
    const step = await this.detailsStep(found, acting, {
      sealedToken: token === '' ? '' : this.credentials.sealForForm(token),
      recordsCreator: '',
      typed: this.emptyStatement(),
      errors: [],
    });
    this.send(200, this.pages.render(texts.title, detailsStepView(step, asker.formToken), asker), response);
  }

  /** Looks the account up once more: what the form says of it proves nothing. */
  @Post()
  async register(
    @Body() body: FormBody,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const sealedToken = textOf(body, 'sealedToken');
    const credential = this.credentials.openFromForm(sealedToken);
    const account = await this.lookUp(body, credential);
    if ('errors' in account) return this.send(422, this.accountStep(account, asker), response);
    const typed = typedInForm(body, this.emptyStatement(), statementFields);
    const recordsCreator = textOf(body, 'recordsCreator').trim();
    const read = readStatement(typed, this.clock.today().toString());
    const creatorErrors = await this.listCreatorErrors(recordsCreator, acting);
    const step = await this.detailsStep(account, acting, { sealedToken, recordsCreator, typed, errors: creatorErrors });
    if (read.kind === 'wrong' || creatorErrors.length > 0 || step.registeredAs) {
      const errors = [...creatorErrors, ...(read.kind === 'wrong' ? errorsOf(read.faults) : [])];
      const page = detailsStepView({ ...step, errors }, asker.formToken);
      return this.send(422, this.pages.render(texts.title, page, asker), response);
    }
    const platform = textOf(body, 'platform');
    const added = { ...account, ...read.statement, platform, recordsCreator, credential };
    const { id } = await this.channels.register(added, acting.actor);
    response.redirect(HttpStatus.SEE_OTHER, `/kanaler/${id}`);
  }

  private async lookUp(body: FormBody, credential: string | null): Promise<FoundOnPlatform | AccountStepProps> {
    const [platform, address] = [textOf(body, 'platform'), textOf(body, 'address').trim()];
    const errors = listAccountErrors(platform, address);
    if (errors.length > 0) return { platform, address, errors, problem: null };
    const looked = await this.lookup.lookUp(platform, address, credential);
    switch (looked.kind) {
      case 'found':
        return { platform, ...looked.account };
      case 'problem':
        return { platform, address, errors: [], problem: describeProblem(looked.problem) };
    }
  }

  private async detailsStep(
    account: FoundOnPlatform,
    acting: Acting,
    typed: Pick<DetailsStepProps, 'sealedToken' | 'recordsCreator' | 'typed' | 'errors'>,
  ): Promise<DetailsStepProps> {
    const known = await this.reachable.listKeptCreators(acting);
    const same = await this.channels.findOpenByAccount(account);
    return { ...typed, account, knownCreators: known, registeredAs: same?.id ?? null };
  }

  private async listCreatorErrors(name: string, acting: Acting): Promise<FieldError[]> {
    const error = (sentence: string) => [{ name: 'recordsCreator', label: texts.recordsCreator, sentence }];
    if (name === '') return error(texts.noCreator);
    return (await this.reachable.mayRegisterFor(name, acting)) ? [] : error(texts.creatorOutside);
  }

  private emptyStatement() {
    const today = this.clock.today();
    return emptyStatement({ triageFrom: today.toString(), reviewDueOn: today.add({ years: 1 }).toString() });
  }

  private accountStep(props: AccountStepProps, asker: Asker): string {
    return this.pages.render(texts.title, accountStepView(props, asker.formToken), asker);
  }

  private send(status: number, page: string, response: Response): void {
    response.status(status).type('html').send(page);
  }
}

type FoundOnPlatform = FoundAccount & { readonly platform: string };

function listAccountErrors(platform: string, address: string): FieldError[] {
  const isKnown = connectors.some((connector) => connector.platform === platform);
  return [
    ...(isKnown ? [] : [{ name: 'platform', label: texts.platform, sentence: texts.noPlatform }]),
    ...(address === '' ? [{ name: 'address', label: texts.address, sentence: texts.noAddress }] : []),
  ];
}
