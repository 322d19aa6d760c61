import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ExtentFormDto } from '../new-hold/extent-form.dto.js';

export class RequestFormDto extends ExtentFormDto {
  @IsString()
  @MaxLength(4000)
  concerns: string;

  @IsString()
  @MaxLength(100)
  receivedOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  requester?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseReference?: string;
}

export type RequestErrors = Partial<Record<keyof RequestFormDto, string>>;
