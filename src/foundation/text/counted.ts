/** `1 fil`, `59 168 filer`: the number as Swedes write it, with the word's right form. */
export function counted(n: number, one: string, many: string): string {
  return `${n.toLocaleString('sv-SE')} ${n === 1 ? one : many}`;
}
