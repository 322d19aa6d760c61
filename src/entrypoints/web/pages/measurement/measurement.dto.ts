import { IsIn, IsOptional } from 'class-validator';
import { measuringPeriods, type MeasuringPeriod } from '../../../../capture/index.js';

export class MeasurementDto {
  @IsOptional()
  @IsIn(measuringPeriods)
  period?: MeasuringPeriod;
}
