import { blockerTexts, reasonTexts } from '../texts.sv.js';
import type { DisposalBlocker } from './disposal-blocker.js';

/** In Swedish, a whole sentence. */
export function describeBlocker({ code, detail }: DisposalBlocker): string {
  if (code === 'not-due') return reasonTexts[detail as keyof typeof reasonTexts];
  return blockerTexts[code](detail);
}
