import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { reachOf, type Acting, type Role } from '../../../foundation/access/index.js';
import { idShape } from '../../../foundation/text/index.js';
import { holdScopes, type HoldExtent, type HoldScope } from '../../../holds/index.js';
import { origins, type Origin } from '../../../records/index.js';
import { mostAtOnce } from '../../../search/index.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { texts } from './texts.sv.js';

/** What is to be held from disposal. */
export class ExtentBody {
  @Choice(required(texts.scope), holdScopes)
  scope: HoldScope;

  @ApiProperty({ type: [String], description: texts.recordIds, required: false, maxItems: mostAtOnce })
  @IsOptional()
  @IsArray({ message: texts.number })
  @ArrayMaxSize(mostAtOnce, { message: texts.number })
  @Matches(idShape, { each: true, message: texts.number })
  recordIds?: string[];

  @WholeNumber(optional(texts.channelId), 1, 999_999_999)
  channelId?: number;

  @WholeNumber(optional(texts.recordsCreatorId), 1, 999_999_999)
  recordsCreatorId?: number;

  @Choice(optional(texts.origin), origins)
  origin?: Origin;

  @Text(optional(texts.author), 500)
  author?: string;

  @Day(optional(texts.publishedFrom))
  publishedFrom?: string;

  @Day(optional(texts.publishedTo))
  publishedTo?: string;

  @Text(optional(texts.words), 500)
  words?: string;
}

/** @throws RestRefused where the scope lacks what it is about */
export function toExtent(body: ExtentBody, acting: Acting, may: readonly Role[]): HoldExtent {
  const { scope, recordIds = [], channelId } = body;
  switch (scope) {
    case 'records':
    case 'threads':
      return { scope, recordIds };
    case 'channel':
      if (channelId === undefined)
        throw new RestRefused('wrong-facts', null, [{ name: 'channelId', detail: texts.needed }]);
      return { scope, channelId };
    case 'filter':
      return { scope, recordsCreatorId: body.recordsCreatorId ?? onlyCreator(acting, may), filter: toFilter(body) };
  }
}

function toFilter(body: ExtentBody): Extract<HoldExtent, { scope: 'filter' }>['filter'] {
  return {
    channelId: body.channelId ?? null,
    origin: body.origin ?? null,
    author: body.author?.trim() || null,
    publishedFrom: body.publishedFrom ?? null,
    publishedTo: body.publishedTo ?? null,
    words: body.words?.trim() || null,
  };
}

/** Whoever decides at one records creator means that one. */
function onlyCreator(acting: Acting, may: readonly Role[]): number | null {
  const reach = reachOf(acting, may);
  return reach !== null && reach !== 'all' && reach.length === 1 ? reach[0]! : null;
}
