import { IsIn, Matches } from 'class-validator';
import type { ProposedKind } from '../../../../disposal/index.js';

export const proposedKinds = ['retention', 'raw-exchanges'] as const satisfies readonly ProposedKind[];

export class ProposalDto {
  @Matches(/^[1-9]\d{0,8}$/)
  recordsCreatorId: string;

  @IsIn(proposedKinds)
  kind: ProposedKind;
}
