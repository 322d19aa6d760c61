import { Get, Query } from '@nestjs/common';
import { LossesService, lossWatchers, readLossPlace } from '../../../capture/index.js';
import { ReachableChannels } from '../../../channels/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { RestRefused } from '../problems/rest-refused.js';
import { lossAnswer, type LossAnswer } from './loss.js';
import { LossesQuery } from './losses.dto.js';
import { texts } from './texts.sv.js';

/** What may have been lost uncaptured. */
@Rest('losses', texts.tag)
export class LossesController {
  constructor(
    private readonly reachable: ReachableChannels,
    private readonly losses: LossesService,
  ) {}

  @Get()
  @May(...lossWatchers)
  @Answers({
    summary: texts.list,
    description: texts.listMore,
    answer: texts.listed,
    schema: pageOf(schemaRef('Loss'), texts.next),
    problems: ['not-found'],
  })
  async list(
    @Query() { channel, after, limit = 50 }: LossesQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly LossAnswer[]; readonly next: string | null }> {
    const place = after === undefined ? null : readLossPlace(after);
    if (after !== undefined && place === null)
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const channelId = channel === undefined ? null : (await this.reachable.get(String(channel), acting)).id;
    const { losses, next } = await this.losses.listLosses(this.losses.questionFor(acting, channelId), place, limit);
    return { items: losses.map(lossAnswer), next };
  }
}
