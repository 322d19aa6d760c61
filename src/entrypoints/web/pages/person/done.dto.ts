import { IsIn, IsOptional } from 'class-validator';

/** What a page says was done just before it was shown. */
export const donePersonDeeds = ['tillagd', 'sparad', 'utloggad', 'aterkallad'] as const;
export type DonePersonDeed = (typeof donePersonDeeds)[number];

export class DoneDto {
  @IsOptional()
  @IsIn(donePersonDeeds)
  klart?: DonePersonDeed;
}
