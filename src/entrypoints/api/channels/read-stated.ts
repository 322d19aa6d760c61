import {
  faultTexts,
  fieldLabels,
  readStatement,
  type ChannelStatement,
  type StatementFault,
  type TypedStatement,
} from '../../../channels/index.js';
import type { ValueError } from '../problems/problem.js';
import { RestRefused } from '../problems/rest-refused.js';
import { typedOver, type StatementDto } from './statement.dto.js';

/** What is stated of a channel after what was sent. @throws RestRefused `wrong-facts` */
export function readStated(
  dto: StatementDto,
  standing: TypedStatement,
  representatives: ChannelStatement['representatives'],
  today: string,
): ChannelStatement {
  const read = readStatement(typedOver(standing, dto), today);
  if (read.kind === 'wrong') throw new RestRefused('wrong-facts', null, read.faults.map(toError));
  const sent = dto.representatives?.map(({ person, mandate }) => ({ person: person.trim(), mandate: mandate.trim() }));
  return { ...read.statement, representatives: sent ?? representatives };
}

function toError({ field, reason }: StatementFault): ValueError {
  return { name: field, detail: `${fieldLabels[field]}: ${faultTexts[reason]}` };
}
