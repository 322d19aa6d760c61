import { Get, Query } from '@nestjs/common';
import { classKeepers, UnclassifiedService } from '../../../classification/index.js';
import { ReachableChannels } from '../../../channels/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import type { RecordView } from '../../../records/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import { deedTexts } from './deed-texts.sv.js';
import { UnclassifiedQuery } from './record-deed.dto.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

/** The queue of records that no rule gave a class; stands before what takes any word for a record's number. */
@Rest('records/unclassified', texts.tag)
export class UnclassifiedController {
  constructor(
    private readonly unclassified: UnclassifiedService,
    private readonly reachable: ReachableChannels,
    private readonly seen: SeenRecords,
  ) {}

  @Get()
  @May(...classKeepers)
  @Answers({
    summary: deedTexts.unclassified,
    description: deedTexts.unclassifiedMore,
    answer: deedTexts.unclassifiedListed,
    schema: pageOf(schemaRef('Record'), texts.next),
  })
  async list(
    @Query() { channel, after, limit = 25 }: UnclassifiedQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly RecordView[]; readonly next: string | null }> {
    if (after !== undefined && !/^[1-9]\d*$/.test(after))
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const channelId = channel === undefined ? null : (await this.reachable.get(String(channel), acting)).id;
    const question = await this.unclassified.questionFor(acting, channelId);
    const ids = await this.unclassified.listUnclassified(question, after ?? null, limit + 1);
    const page = ids.slice(0, limit);
    return { items: await this.seen.list(page, acting), next: ids.length > limit ? page.at(-1)! : null };
  }
}
