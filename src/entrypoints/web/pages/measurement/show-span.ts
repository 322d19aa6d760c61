import type { ChannelMeasure, MeasuringPeriod } from '../../../../capture/index.js';

/** A day or a month as it stands under a chart: `24 nov. 2026`, `nov. 2026`. */
export function showSpan({ from }: ChannelMeasure['span'], period: MeasuringPeriod): string {
  const month = { month: 'short', year: 'numeric' } as const;
  return from.toLocaleString('sv-SE', period === 'thirty-days' ? { ...month, day: 'numeric' } : month);
}
