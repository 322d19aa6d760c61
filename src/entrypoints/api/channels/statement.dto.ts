import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { statementFields, type StatementField, type TypedStatement } from '../../../channels/index.js';
import { required, Text } from '../asking/values.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { statementSchemas } from './channel.schema.js';
import { texts } from './texts.sv.js';

const longest = 4000;
const typedFields = statementFields.filter((field) => field !== 'representatives');

class RepresentativeBody {
  @Text(required(texts.person), 500)
  person: string;

  @Text(required(texts.mandate), 500)
  mandate: string;
}

/** What somebody states of a channel; `readStatement` tells what is wrong with it. */
export class StatementDto {
  @ApiProperty({ ...statementSchemas.representatives, type: [RepresentativeBody], required: false })
  @IsOptional()
  @IsArray({ message: valueTexts.list })
  @ValidateNested({ each: true, message: valueTexts.object })
  @Type(() => RepresentativeBody)
  representatives?: RepresentativeBody[];
}

const message = valueTexts.textOrNull(longest);
for (const field of typedFields)
  applyDecorators(
    ApiProperty({ ...statementSchemas[field], type: 'string', nullable: true, required: false }),
    IsOptional(),
    IsString({ message }),
    MaxLength(longest, { message }),
  )(StatementDto.prototype, field);

/** The fields that were sent. */
export function statedFields(dto: StatementDto): StatementField[] {
  return statementFields.filter((field) => (dto as Readonly<Record<string, unknown>>)[field] !== undefined);
}

/** What was sent over what stands; a null empties a field. Representatives stand apart: they are more than a text. */
export function typedOver(standing: TypedStatement, dto: StatementDto): TypedStatement {
  const sent = dto as Readonly<Record<string, string | null | undefined>>;
  const typed = typedFields.map((field) => [field, sent[field] === undefined ? standing[field] : (sent[field] ?? '')]);
  return { ...standing, ...(Object.fromEntries(typed) as Partial<TypedStatement>), representatives: '' };
}
