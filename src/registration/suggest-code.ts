const unsaid = new Set(['och', 'för', 'i', 'av']);
/** What a compound ends with has a letter of its own: Kommun·styrelsen. */
const endings = ['styrelsen', 'nämnden', 'fullmäktige', 'förbundet', 'nämnd'];

/** A code for a records creator: Kommunstyrelsen is KS, Barn- och utbildningsnämnden BUN. One that is taken gets a figure. */
export function suggestCode(name: string, taken: ReadonlySet<string>): string {
  const words = name.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !unsaid.has(word.toLowerCase())) ?? [];
  const letters = words.map(initialsOf).join('').toUpperCase();
  const code =
    letters.replaceAll(/[^A-ZÅÄÖ0-9]/g, (letter) => letter.normalize('NFD').replaceAll(/[^A-Z]/g, '')).slice(0, 8) ||
    'A';
  if (!taken.has(code)) return code;
  for (let figure = 2; ; figure++) if (!taken.has(`${code}${figure}`)) return `${code}${figure}`;
}

function initialsOf(word: string): string {
  const lower = word.toLowerCase();
  if (word === word.toUpperCase() && word.length <= 4) return word;
  const ending = endings.find((end) => lower.endsWith(end) && lower !== end);
  return `${word[0]}${ending?.[0] ?? ''}`;
}
