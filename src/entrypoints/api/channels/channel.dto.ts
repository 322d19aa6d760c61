import { IsArray, IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { ChannelLookupBody } from '../channel-lookups/channel-lookup.dto.js';
import { statementSchemas } from './channel.schema.js';
import { StatementDto } from './statement.dto.js';
import { texts } from './texts.sv.js';

export const mostChannels = 500;
export const spanLengths = ['day', 'month'] as const;

export class ChannelsQuery {
  @WholeNumber(optional(texts.limit), 1, mostChannels)
  limit?: number;

  @WholeNumber(optional(texts.after), 0, 999_999_999)
  after?: number;
}

export class MeasurementsQuery {
  @Day(optional(texts.from))
  from?: string;

  @Day(optional(texts.to))
  to?: string;

  @Choice(optional(texts.by), spanLengths)
  by?: (typeof spanLengths)[number];
}

export class ChangeChannelBody extends StatementDto {
  @Text(optional(texts.token), 2000)
  token?: string;
}

/** The account as it is looked up, and what is stated of the channel. */
export class NewChannelBody extends IntersectionType(ChannelLookupBody, StatementDto) {
  @Text(required(texts.recordsCreator), 500)
  recordsCreator: string;

  @ApiProperty({ type: [String], description: texts.ownAccountIds, required: false })
  @IsOptional()
  @IsArray({ message: valueTexts.list })
  @IsString({ each: true, message: valueTexts.text(500) })
  @MaxLength(500, { each: true, message: valueTexts.text(500) })
  ownAccountIds?: string[];
}

/** What is lacking of these is told with everything else that is wrong. */
for (const field of ['unit', 'officer'] as const)
  ApiProperty({ ...statementSchemas[field], type: 'string', required: true })(NewChannelBody.prototype, field);

export class ClosingBody {
  @Day(required(texts.closedOn))
  closedOn: string;

  @Text(required(texts.reason), 4000)
  reason: string;

  @ApiProperty({ type: Boolean, description: texts.anyway, required: false })
  @IsOptional()
  @IsBoolean({ message: valueTexts.yesOrNo })
  anyway?: boolean;
}
