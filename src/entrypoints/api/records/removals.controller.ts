import { Body, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { decidingAs, May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Clock } from '../../../foundation/clock/index.js';
import { listRemovalFaults, removalNoters, RemovalsService, type RecordView } from '../../../records/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { deedTexts, removalFaultErrors } from './deed-texts.sv.js';
import { RemovalBody } from './record-deed.dto.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

/** What we have removed from our channels. */
@Rest('records', texts.tag)
export class RemovalsController {
  constructor(
    private readonly seen: SeenRecords,
    private readonly removals: RemovalsService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  @Post(':id/removal')
  @HttpCode(200)
  @May(...removalNoters)
  @Answers({
    summary: deedTexts.noteRemoval,
    description: deedTexts.noteRemovalMore,
    answer: deedTexts.removalNoted,
    schema: schemaRef('Record'),
    problems: ['destroyed', 'wrong-facts'],
  })
  async note(@Param('id') id: string, @Body() body: RemovalBody, @WhoActs() acting: Acting): Promise<RecordView> {
    const record = await this.seen.getFor(id, acting, removalNoters);
    const { ground, reason, removedOn, removedBy } = body;
    const removal = { recordId: record.id, ground, reason, removedOn, removedBy };
    const errors = listRemovalFaults(removal, this.clock.today().toString()).flatMap(
      (fault) => removalFaultErrors[fault],
    );
    if (errors.length > 0) throw new RestRefused('wrong-facts', null, errors);
    await this.removals.note(removal, decidingAs(acting, removalNoters));
    await this.assessNow.begin();
    return this.seen.get(id, acting);
  }

  @Delete(':id/removal')
  @May(...removalNoters)
  @Answers({
    summary: deedTexts.withdrawRemoval,
    answer: deedTexts.removalWithdrawn,
    schema: schemaRef('Record'),
    problems: ['destroyed'],
  })
  async withdraw(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RecordView> {
    const record = await this.seen.getFor(id, acting, removalNoters);
    await this.removals.withdraw(record.id, decidingAs(acting, removalNoters));
    await this.assessNow.begin();
    return this.seen.get(id, acting);
  }
}
