import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** What the page says was done just before it was shown. */
export const ownDeeds = ['sparad', 'losenord', 'aterkallad'] as const;
export type OwnDeed = (typeof ownDeeds)[number];

export class OwnDoneDto {
  @IsOptional()
  @IsIn(ownDeeds)
  klart?: OwnDeed;
}

export class OwnFactsDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(320)
  mail: string;
}

export class OwnPasswordDto {
  @IsString()
  @MaxLength(1000)
  old: string;

  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  again: string;
}

export const tokenDays = ['30', '90', '365'] as const;

export class OwnTokenDto {
  @IsString()
  @MaxLength(200)
  purpose: string;

  @IsIn(tokenDays)
  days: (typeof tokenDays)[number];
}
