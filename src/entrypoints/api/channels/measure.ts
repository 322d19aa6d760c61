import type { ChannelMeasure } from '../../../capture/index.js';
import { day, number, numberOrNull, object } from '../answers/schema.js';

export interface MeasureAnswer extends Omit<ChannelMeasure, 'span'> {
  /** Calendar days, both included. */
  readonly from: string;
  readonly to: string;
}

export function measureAnswer({ span, ...counts }: ChannelMeasure): MeasureAnswer {
  return { from: span.from.toString(), to: span.until.subtract({ days: 1 }).toString(), ...counts };
}

export const measureSchema = object<MeasureAnswer>({
  from: day(),
  to: day(),
  posts: number(),
  comments: number(),
  replies: number(),
  followers: numberOrNull(),
  likes: numberOrNull(),
  shares: numberOrNull(),
  views: numberOrNull(),
});
