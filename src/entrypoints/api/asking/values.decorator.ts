import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { isDay } from '../../../channels/index.js';
import { idShape } from '../../../foundation/text/index.js';
import { valueTexts } from './texts.sv.js';

/** How a value of a call is read and described; each is a decorator of a field. */
interface Described {
  readonly description: string;
  readonly required: boolean;
}

@ValidatorConstraint({ name: 'isCalendarDay' })
class IsCalendarDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }
}

@ValidatorConstraint({ name: 'isInstant' })
class IsInstant implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    try {
      return typeof value === 'string' && Temporal.Instant.from(value) !== null;
    } catch {
      return false;
    }
  }
}

export const optional = (description: string): Described => ({ description, required: false });
export const required = (description: string): Described => ({ description, required: true });

export function Text(described: Described, longest: number): PropertyDecorator {
  const message = valueTexts.text(longest);
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: 'string', maxLength: longest }),
    IsString({ message }),
    MaxLength(longest, { message }),
    ...(described.required ? [IsNotEmpty({ message })] : []),
  );
}

export function Day(described: Described): PropertyDecorator {
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: 'string', format: 'date' }),
    Validate(IsCalendarDay, { message: valueTexts.day }),
  );
}

export function Moment(described: Described): PropertyDecorator {
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: 'string', format: 'date-time' }),
    Validate(IsInstant, { message: valueTexts.instant }),
  );
}

/** Numbers of records, of notes, as lists tell them. */
export function Ids(described: Described, most: number): PropertyDecorator {
  const message = valueTexts.ids(most);
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: [String], maxItems: most }),
    IsArray({ message }),
    ArrayMaxSize(most, { message }),
    Matches(idShape, { each: true, message }),
  );
}

export function YesOrNo(described: Described): PropertyDecorator {
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: Boolean }),
    IsBoolean({ message: valueTexts.yesOrNo }),
  );
}

export function WholeNumber(described: Described, least: number, most: number): PropertyDecorator {
  const message = valueTexts.number(least, most);
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: 'integer', minimum: least, maximum: most }),
    Type(() => Number),
    IsInt({ message }),
    Min(least, { message }),
    Max(most, { message }),
  );
}

export function Choice(described: Described, allowed: readonly string[]): PropertyDecorator {
  return applyDecorators(
    ...presence(described),
    ApiProperty({ ...described, type: 'string', enum: [...allowed] }),
    IsIn(allowed, { message: valueTexts.choice(allowed) }),
  );
}

function presence({ required: isRequired }: Described): PropertyDecorator[] {
  return isRequired ? [] : [IsOptional()];
}
