import { Temporal } from 'temporal-polyfill';
import type { NoteDraft } from '../../../service-notes/index.js';
import type { NoteFields } from './note.dto.js';

/** What was sent of a note, and nothing else; null empties. */
export function readStatedNote(fields: NoteFields): Partial<NoteDraft> {
  const { caseTitle, publicTitle, publicParty, protectedTitle, protectedParty } = fields;
  const { eventAt, summary, action, actionBy, significance, secrecyMarking } = fields;
  const stated = {
    ...{ caseTitle, publicParty, protectedTitle, protectedParty, action, actionBy, secrecyMarking },
    publicTitle: publicTitle === null ? '' : publicTitle,
    summary: summary === null ? '' : summary,
    significance: significance === null ? '' : significance,
    eventAt: typeof eventAt === 'string' ? inUtc(eventAt) : eventAt,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function inUtc(instant: string): string {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds).toISOString();
}
