import { HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import { decidingAs, May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { registrationDeciders } from '../../../registration/index.js';
import { lineRefusals, ReceiptsService, type ReceiptLine, type TakenReceipt } from '../../../service-notes/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { AlsoTakes } from '../asking/json-body.guard.js';
import { Rest } from '../asking/rest.decorator.js';
import { restPipe } from '../asking/rest.pipe.js';
import { ReceiptBody } from './hand-over.dto.js';
import type { ReceiptAnswered } from './hand-over.schema.js';
import { texts } from './texts.sv.js';

/** What the diary answers: its numbers, and that cases are closed. */
@Rest('receipts', texts.tag)
@May(...registrationDeciders)
export class ReceiptsController {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly assessNow: AssessNow,
  ) {}

  @Post()
  @HttpCode(200)
  @AlsoTakes('text/csv')
  @ApiConsumes('application/json', 'text/csv')
  @ApiExtraModels(ReceiptBody)
  @ApiBody({ required: true, schema: { oneOf: [{ $ref: getSchemaPath(ReceiptBody) }, { type: 'string' }] } })
  @Answers({
    summary: texts.receive,
    description: texts.receiveMore,
    answer: texts.received,
    schema: schemaRef('TakenReceipt'),
    problems: ['wrong-facts'],
  })
  async take(@Req() { body }: Request, @WhoActs() acting: Acting): Promise<ReceiptAnswered> {
    const receipt = typeof body === 'string' ? await this.takeFile(body, acting) : await this.takeLines(body, acting);
    await this.assessNow.begin();
    const answers = receipt.answers.map((answer) => ({
      ...answer,
      sentence: answer.refusal === null ? null : lineRefusals[answer.refusal],
    }));
    return { ...receipt, refused: answers.length - receipt.taken, answers };
  }

  private takeFile(text: string, acting: Acting): Promise<TakenReceipt> {
    return this.receipts.takeFile('api', texts.unnamed, text, decidingAs(acting, registrationDeciders));
  }

  private async takeLines(body: unknown, acting: Acting): Promise<TakenReceipt> {
    const read = (await restPipe.transform(body, { type: 'body', metatype: ReceiptBody })) as ReceiptBody;
    const { name = texts.unnamed, lines } = read;
    return this.receipts.take('api', name, lines.map(toLine), decidingAs(acting, registrationDeciders));
  }
}

/** Counted from 1. */
function toLine({ designation, registrationNumber, closedOn }: ReceiptBody['lines'][number], at: number): ReceiptLine {
  return {
    line: at + 1,
    designation: designation.trim().replaceAll(/\s+/g, ' '),
    registrationNumber: registrationNumber?.trim() || null,
    closedOn: closedOn?.trim() || null,
  };
}
