export const disposalKinds = ['retention', 'raw-exchanges', 'emergency', 'withdrawal'] as const;
/**
 * What a list is for: records whose period is over, raw exchanges whose period is over, criminal content that must be
 * gone everywhere at once (nödborttagning), or what was captured by mistake and is no public record (återtagen infångning).
 */
export type DisposalKind = (typeof disposalKinds)[number];

export const disposalStates = ['proposed', 'approved', 'executing', 'executed', 'cancelled'] as const;
export type DisposalState = (typeof disposalStates)[number];
