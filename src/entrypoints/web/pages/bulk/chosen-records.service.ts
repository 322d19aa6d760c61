import { BadRequestException, Injectable } from '@nestjs/common';
import { reachOf, type Acting, type Role } from '../../../../foundation/access/index.js';
import { RecordCountsService, sightWithin, type CreatorsRecords } from '../../../../records/index.js';
import { mostAtOnce, SearchService } from '../../../../search/index.js';
import { isUnderstood, toFilter, type SearchForm } from '../records/search-form.js';
import { texts } from './texts.sv.js';

/** What a search finds, for a deed that touches all of it. */
export interface Chosen {
  /** `'more'` where there are too many for one deed. */
  readonly ids: readonly string[] | 'more';
  readonly creators: readonly CreatorsRecords[];
}

/** The ids, where they are as many as the page showed (`antal`); else null: something has come or gone since. */
export function idsAsShown({ ids }: Chosen, antal: string | undefined): readonly string[] | null {
  return ids !== 'more' && String(ids.length) === antal ? ids : null;
}

/** What to say above a form that was not carried out. */
export function refusalOf({ ids }: Chosen, asShown: readonly string[] | null): string {
  return asShown === null && ids !== 'more' ? texts.changed(ids.length) : texts.wrong;
}

@Injectable()
export class ChosenRecords {
  constructor(
    private readonly search: SearchService,
    private readonly counts: RecordCountsService,
  ) {}

  /** Only what is within reach of these roles. @throws BadRequestException for a search that would be read as a wider one */
  async find(form: SearchForm, acting: Acting, may: readonly Role[]): Promise<Chosen> {
    if (!isUnderstood(form)) throw new BadRequestException();
    const ids = await this.search.findAll(toFilter(form, sightWithin(reachOf(acting, may))), mostAtOnce);
    return { ids, creators: ids === 'more' ? [] : await this.counts.countByCreator(ids) };
  }
}
