import type { NoteContent } from './note-content.js';

/**
 * The public print leaves out what OSL 5:2 keeps apart. Where anything is kept apart, or a marking warns, it leaves out all
 * that the note tells of: the item itself may say what was protected.
 */
export type Audience = 'public' | 'full';

export function isToldTo(
  audience: Audience,
  {
    secrecyMarking,
    protectedTitle,
    protectedParty,
  }: Pick<NoteContent, 'secrecyMarking' | 'protectedTitle' | 'protectedParty'>,
): boolean {
  return audience === 'full' || (secrecyMarking === null && protectedTitle === null && protectedParty === null);
}
