import type { ClassRefusal } from './class-refused.js';
import type { RecordClass } from './classification-scheme.js';

/** What keeps records from getting a class by hand, where these are the classes that they may have. */
export function listClassFaults(
  { recordClass, reason }: { readonly recordClass: string; readonly reason: string },
  classes: readonly RecordClass[],
): Exclude<ClassRefusal, 'not-set-by-hand'>[] {
  return [
    ...(classes.some(({ code }) => code === recordClass) ? [] : ['no-such-class' as const]),
    ...(reason.trim() === '' ? ['no-reason' as const] : []),
  ];
}
