const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** Text as PostgreSQL can hold it: NUL and lone surrogates become U+FFFD, other C0 controls but tab and newline go; NFC. */
export function toStorableText(text: string): string {
  return text
    .replace(UNSTORABLE, '\uFFFD')
    .replace(/\p{Control}/gu, keepLayout)
    .normalize('NFC');
}

function keepLayout(control: string): string {
  return control >= ' ' || control === '\t' || control === '\n' ? control : '';
}
