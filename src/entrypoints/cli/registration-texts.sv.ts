import { counted } from '../../foundation/text/index.js';
import type { Access } from '../../records/index.js';

const records = (count: number) => counted(count, 'handling', 'handlingar');

export const registrationTexts = {
  decided: (count: number, decision: string) => `Beslutat för ${records(count)}: ${decision}.`,
  undone: (count: number) => `Beslutet är ångrat för ${records(count)}. Det som gällde före gäller igen.`,
  marked: (id: string) => `Handling ${id} är sekretessmarkerad. Markeringen varnar och avgör inget.`,
  lifted: (id: string) => `Handling ${id} har ingen sekretessmarkering längre.`,
  accessSet: {
    restricted: (id) => `Handling ${id} är begränsad. Varje läsning antecknas i loggen.`,
    internal: (id) => `Handling ${id} är inte begränsad.`,
  } satisfies Record<Access, (id: string) => string>,
};
