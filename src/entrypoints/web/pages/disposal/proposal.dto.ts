import { IsIn, Matches } from 'class-validator';
import type { ProposedKind } from '../../../../disposal/index.js';
import { numberShape } from '../../../../foundation/text/index.js';

export const proposedKinds = ['retention', 'raw-exchanges'] as const satisfies readonly ProposedKind[];

export class ProposalDto {
  @Matches(numberShape)
  recordsCreatorId: string;

  @IsIn(proposedKinds)
  kind: ProposedKind;
}
