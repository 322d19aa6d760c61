/** An answer on some platforms begins with the accounts that it answers. */
export function withoutMentions(text: string): string {
  return text.replace(/^(?:\s*@[\p{L}\p{N}_]{1,64}(?:@[\p{L}\p{N}.-]{1,250})?(?=\s|$))+/u, '').trim();
}
