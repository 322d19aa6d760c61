import { Get, Param, Query } from '@nestjs/common';
import { RawAnswersService } from '../../../capture/index.js';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import {
  RecordProofService,
  ThreadsService,
  type OwnBytesProof,
  type RecordView,
  type ThreadEntry,
} from '../../../records/index.js';
import { findPlace, SearchService } from '../../../search/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, pageOf, schemaRef, truth } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { RestRefused } from '../problems/rest-refused.js';
import { versionProof, type ProofAnswer } from './proof.js';
import { RecordFilters } from './record-filters.service.js';
import { RecordsQuery } from './record.dto.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

const mostInThread = 5000;

interface ThreadAnswer {
  readonly items: readonly ThreadEntry[];
  readonly isWhole: boolean;
}

const threadAnswer = object<ThreadAnswer>({ items: listOf(schemaRef('ThreadEntry')), isWhole: truth(texts.isWhole) });

/** Finding and reading records. */
@Rest('records', texts.tag)
@May(...roles)
export class RecordsController {
  constructor(
    private readonly filters: RecordFilters,
    private readonly search: SearchService,
    private readonly seen: SeenRecords,
    private readonly proofs: RecordProofService,
    private readonly answers: RawAnswersService,
    private readonly threads: ThreadsService,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('Record'), texts.next) })
  async list(
    @Query() { after, limit = 25, ...query }: RecordsQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly RecordView[]; readonly next: string | null }> {
    const place = after === undefined ? null : findPlace(after);
    if (after !== undefined && place === null)
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const { ids, next } = await this.search.findPage(await this.filters.read(query, acting), place, limit);
    return { items: await this.seen.list(ids, acting), next };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Record'), problems: ['destroyed'] })
  show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RecordView> {
    return this.seen.get(id, acting);
  }

  @Get(':id/proof')
  @Answers({ summary: texts.proof, answer: texts.proofShown, schema: schemaRef('Proof'), problems: ['destroyed'] })
  async proof(@Param('id') id: string, @WhoActs() acting: Acting): Promise<ProofAnswer> {
    const record = await this.seen.get(id, acting);
    const found = await this.listProofs(record);
    const answers = await this.answers.listAnswers([...new Set(found.map(({ exchangeId }) => exchangeId))]);
    const byExchange = new Map(answers.map((answer) => [answer.exchangeId, answer]));
    return { recordId: record.id, versions: found.map((one) => versionProof(one, byExchange.get(one.exchangeId))) };
  }

  @Get(':id/thread')
  @Answers({ summary: texts.thread, answer: texts.threadShown, schema: threadAnswer, problems: ['destroyed'] })
  async thread(@Param('id') id: string, @WhoActs() acting: Acting): Promise<ThreadAnswer> {
    const record = await this.seen.get(id, acting);
    const items = await this.threads.listThread(record.id, acting, mostInThread + 1);
    return { items: items.slice(0, mostInThread), isWhole: items.length <= mostInThread };
  }

  private async listProofs({ id, versions }: RecordView): Promise<OwnBytesProof[]> {
    const found = await Promise.all(versions.map(({ n }) => this.proofs.findOwnBytes(id, n)));
    return found.filter((proof) => proof !== null);
  }
}
