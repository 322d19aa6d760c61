/** Text that may stand in a page: no controls but tab and newline, no half characters. */
export function shownText(text: string): string {
  return text.replace(/[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd').replace(/[^\P{Control}\t\n]/gu, '');
}
