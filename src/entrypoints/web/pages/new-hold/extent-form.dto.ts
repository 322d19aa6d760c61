import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What a hold or a request is about, as it is filled in; which fields count depends on the scope. */
export class ExtentFormDto {
  @IsString()
  @MaxLength(20)
  scope: string;

  @IsOptional()
  @IsString()
  @MaxLength(200_000)
  records?: string;

  @IsOptional()
  @IsString()
  @MaxLength(9)
  channelId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(9)
  recordsCreatorId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  origin?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  author?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  words?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  publishedFrom?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  publishedTo?: string;
}

export type ExtentErrors = Partial<Record<keyof ExtentFormDto, string>>;

export class HoldFormDto extends ExtentFormDto {
  @IsString()
  @MaxLength(50)
  ground: string;

  @IsString()
  @MaxLength(4000)
  reason: string;
}

export type HoldErrors = Partial<Record<keyof HoldFormDto, string>>;
