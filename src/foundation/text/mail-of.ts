const inBrackets = /<([^<>]*)>\s*$/;
const mail = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

/** The address in `Name <mail>` or a bare mail; null where there is none to write to. */
export function mailOf(contact: string): string | null {
  const address = inBrackets.exec(contact)?.[1]?.trim() ?? contact.trim();
  return mail.test(address) ? address : null;
}
