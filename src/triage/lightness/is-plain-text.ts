import { withoutMentions } from './without-mentions.js';

const telling = /[\p{N}?？؟‽⁇⁈⁉❓❔]|:\/\/|www\./iu;
const mentioned = /@([\p{L}\p{N}_]{1,64})/gu;

export interface WordedVersion {
  readonly text: string;
  readonly links: readonly string[];
  readonly hasAttachments: boolean;
}

/** Whatever a rule says: what has a picture, a link, a question or a figure is looked at by a person. */
export function isPlainText({ text, links, hasAttachments }: WordedVersion): boolean {
  if (hasAttachments || telling.test(text)) return false;
  const accounts = new Set([...text.matchAll(mentioned)].map(([, name]) => name!.toLowerCase()));
  return links.every((link) => accounts.has(accountOf(link))) && withoutMentions(text) !== '';
}

/** Platforms link the accounts that a text mentions: `https://platform.example/@kim`. */
function accountOf(link: string): string {
  return link.replace(/\/+$/, '').split('/').at(-1)!.replace(/^@/, '').split('@')[0]!.toLowerCase();
}
