import { stockholmTime } from '../foundation/clock/index.js';
import { recordWords } from '../records/index.js';
import type { NoteItem } from './note-content.js';
import type { NoteRefusal } from './note-refused.js';
import type { NoteState } from './service-note.js';

export const noteStateWords: Record<NoteState, string> = {
  draft: 'utkast',
  signed: 'undertecknad',
  discarded: 'kastat utkast',
};

export const authorRoles = { registrar: 'registrator', archivist: 'arkivarie' };

const howMany = (count: number) => (count === 1 ? 'en bifogad fil' : `${count} bifogade filer`);

export const draftTexts = {
  /** Neutral facts of an item, for the author to go on from. */
  happened({ kind, channel, publishedAt, sender, attachments }: NoteItem): string {
    const files = attachments.filter((attachment) => attachment.kind === 'file').length;
    const when = publishedAt === null ? 'Vid okänd tid' : `Den ${stockholmTime(new Date(publishedAt)).slice(0, 16)}`;
    const by = sender === null ? '' : ` av ${sender}`;
    const what = kind === 'reply' || kind === 'message' || kind === 'post' ? 'ett' : 'en';
    return `${when} lämnades ${what} ${recordWords.kind[kind]}${by} i kanalen ${channel}${files > 0 ? `, med ${howMany(files)}` : ''}.`;
  },
};

/** Why the register says something else of a record than when it was registered. */
export const describedBy = (designation: string) => `Enligt tjänsteanteckningen ${designation}.`;

/** A refusal as a whole sentence, wherever notes are refused. */
export const noteRefusalTexts: Record<NoteRefusal, (subject: string) => string> = {
  'no-title': () => 'Rubriken saknas.',
  'no-summary': () => 'Sammanfattningen saknas.',
  'no-significance': () => 'Det framgår inte varför det är av betydelse för verksamheten.',
  'no-protected-title': () =>
    'Handlingen kan omfattas av sekretess. Ange en skyddad rubrik, och håll den allmänna rubriken fri från uppgiften.',
  'event-ahead': () => 'Händelsens tid har inte varit ännu.',
  'no-provision': () => 'Sekretessmarkeringen saknar bestämmelse.',
  'no-authority': () => 'Sekretessmarkeringen saknar myndighet.',
  'no-day': () => 'Sekretessmarkeringens dag ska skrivas som 2026-11-24.',
  'day-ahead': () => 'Sekretessmarkeringens dag har inte varit ännu.',
  'no-such-note': (id) => `Det finns ingen tjänsteanteckning ${id}, eller så har du inte rätt att se den.`,
  'no-records': () => 'Anteckningen måste gälla minst en handling.',
  'several-creators': () => 'En anteckning kan bara gälla handlingar hos en och samma arkivbildare.',
  'not-a-person': () => 'Bara en inloggad person kan underteckna.',
  'changed-meanwhile': () => 'Utkastet eller handlingarna har ändrats sedan du läste. Läs igenom på nytt.',
  'not-a-draft': () => 'Anteckningen är inte längre ett utkast.',
  'not-signed': () => 'Anteckningen är inte undertecknad.',
  'not-registered': () => 'En handling som anteckningen gäller är inte registrerad. Registrera den först.',
  'record-destroyed': () => 'En handling som anteckningen gäller finns inte längre i arkivet.',
  'too-many-records': (most) => `En anteckning kan gälla högst ${most} handlingar.`,
  'removed-in-emergency': () => 'Anteckningens innehåll är borttaget genom ett akut borttagande.',
};
