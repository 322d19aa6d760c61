/** Upprättad handling (what the municipality published) or inkommen handling (what others sent it); TF 2:9, 2:10. */
export type Origin = 'drawn-up' | 'received';

export type RecordKind = 'post' | 'comment' | 'reply' | 'message' | 'snapshot';

/**
 * How the platform shows the item now. `gone`: removed there by its author or the platform; `unavailable`: the answer
 * does not tell why it cannot be read. None of them is a disposal here.
 */
export type RecordState = 'visible' | 'hidden-by-us' | 'gone' | 'unavailable';

export const recordStates: readonly RecordState[] = ['visible', 'hidden-by-us', 'gone', 'unavailable'];
export const origins: readonly Origin[] = ['drawn-up', 'received'];
