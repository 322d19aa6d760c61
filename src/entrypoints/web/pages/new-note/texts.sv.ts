import { stockholmTime } from '../../../../foundation/clock/index.js';
import { recordWords, type ThreadEntry } from '../../../../records/index.js';
import { mostRecordsOfNote } from '../../../../service-notes/index.js';

const shownText = 160;

export const texts = {
  title: 'Skriv en tjänsteanteckning',
  meaning:
    'Anteckningen kan gälla flera handlingar i tråden. De som inte är registrerade registreras i samma stund, med nummer i registret.',
  which: 'Handlingar som anteckningen gäller',
  begin: 'Påbörja anteckningen',
  cancel: 'Tillbaka till handlingen',
  chooseSome: 'Välj minst en handling.',
  tooMany: `En anteckning kan gälla högst ${mostRecordsOfNote} handlingar.`,
  entry({ kind, authorName, publishedAt, text }: ThreadEntry): string {
    const when = publishedAt === null ? 'okänd tid' : stockholmTime(publishedAt).slice(0, 16);
    const said = text.length > shownText ? `${text.slice(0, shownText)} …` : text;
    return `${recordWords.kind[kind]} av ${authorName ?? 'okänd'}, ${when}: ${said || 'ingen text'}`;
  },
};
