export const retentionTriggers = [
  'received',
  'drawn-up',
  'case-closed',
  'superseded',
  'channel-closed',
  'declared-inactive',
] as const;
/** The event that a retention period (gallringsfrist) is counted from. `declared-inactive` is vid inaktualitet: never a timer. */
export type RetentionTrigger = (typeof retentionTriggers)[number];
