import { stockholmTime } from '../../../../foundation/clock/index.js';
import type { NoteLine } from '../../../../service-notes/index.js';

const shownNotes = ['alla', 'utkast', 'undertecknade', 'overlamnas', 'besvaras'] as const;
export type Shown = (typeof shownNotes)[number];

export function isShown(value: unknown): value is Shown {
  return shownNotes.some((shown) => shown === value);
}

const minute = (instant: Date) => stockholmTime(instant).slice(0, 16);

export const texts = {
  menu: 'Anteckningar',
  title: {
    alla: 'Tjänsteanteckningar',
    utkast: 'Utkast till tjänsteanteckningar',
    undertecknade: 'Undertecknade tjänsteanteckningar',
    overlamnas: 'Tjänsteanteckningar att lämna över',
    besvaras: 'Tjänsteanteckningar utan diarienummer',
  } satisfies Record<Shown, string>,
  intro:
    'En tjänsteanteckning är ett utkast tills den undertecknas. Därefter kan den inte ändras, bara följas av en rättelse.',
  choose: 'Visa',
  choices: {
    alla: 'alla',
    utkast: 'utkast',
    undertecknade: 'undertecknade',
    overlamnas: 'att lämna över',
    besvaras: 'utan diarienummer',
  } satisfies Record<Shown, string>,
  none: 'Här finns inga anteckningar.',
  caption: 'Tjänsteanteckningar, de senaste först',
  designation: 'Beteckning',
  noteTitle: 'Rubrik',
  state: 'Läge',
  creator: 'Arkivbildare',
  records: 'Handlingar',
  untitled: 'Utan rubrik',
  draftName: (id: string) => `Utkast ${id}`,
  next: 'Nästa sida',
};

/** How a note stands, and since when. */
export function showStanding(note: NoteLine): string {
  if (note.isRemovedInEmergency) return 'Innehållet är borttaget';
  if (note.state === 'draft') return `Utkast, ändrat ${minute(note.changedAt)}`;
  if (note.state === 'discarded') return 'Kastat';
  const [answer] = note.diary;
  if (answer) return `I diariet: ${answer.registrationNumber}`;
  if (note.handedOverAt) return `Överlämnad ${minute(note.handedOverAt)}`;
  return `Undertecknad ${minute(note.signedAt!)}`;
}
