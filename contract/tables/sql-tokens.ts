/** A word, a quoted text or a sign of SQL. What a template puts in stands as `‹n›`, glued to the word it is part of. */
export function sqlTokens(sql: string): readonly string[] {
  return sql.match(/'(?:[^']|'')*'|"[^"]*"|(?:[\w$]|‹\d+›)+|\S/g) ?? [];
}

/** How what stands in a hole of a template is written in its text. */
export function holeMark(at: number): string {
  return `‹${at}›`;
}

/** The number of the hole that a word begins with; null where it is an ordinary one. */
export function holeIn(word: string): number | null {
  const mark = /‹(\d+)›/.exec(word);
  return mark ? Number(mark[1]) : null;
}

/** Told by the words that our statements write in capitals. */
export function looksLikeSql(text: string): boolean {
  return /\b(SELECT|FROM|JOIN|INTO|UPDATE|DELETE|WHERE|USING|EXISTS|TRUNCATE|LOCK|COPY|AND|ON|AS|IS|BY)\b/.test(text);
}
