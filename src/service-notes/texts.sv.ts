import { stockholmTime } from '../foundation/clock/clock.js';
import { recordWords } from '../records/texts.sv.js';
import type { NoteItem } from './note-content.js';
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
