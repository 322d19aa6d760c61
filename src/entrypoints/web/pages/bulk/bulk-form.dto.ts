import { IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { DeclarationFormDto } from '../declare/declaration-form.dto.js';
import { ClassFormDto } from '../record-class/class-form.dto.js';

/** The search, and how many it found when the page was shown. */
class ChosenFormDto {
  @IsOptional()
  @IsString()
  q?: string;

  @IsOptional()
  @IsString()
  kanal?: string;

  @IsOptional()
  @IsString()
  ursprung?: string;

  @IsOptional()
  @IsString()
  fran?: string;

  @IsOptional()
  @IsString()
  till?: string;

  @IsOptional()
  @IsString()
  lage?: string;

  @IsString()
  @MaxLength(10)
  antal: string;
}

export class BulkClassFormDto extends IntersectionType(ChosenFormDto, ClassFormDto) {}
class HoldReasonDto {
  @IsString()
  @MaxLength(50)
  ground: string;

  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class BulkInactiveFormDto extends IntersectionType(ChosenFormDto, DeclarationFormDto) {}
export class BulkHoldFormDto extends IntersectionType(ChosenFormDto, HoldReasonDto) {}
