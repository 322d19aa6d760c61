import type { Mail } from '../foundation/mail/index.js';
import { showControls } from '../foundation/text/index.js';
import type { ArchivistsReminders } from './reminder.js';
import { disposalMailTexts as texts, matterTexts } from './texts.sv.js';

/** One mail with every list that an archivist is to be told of; `publicUrl` is how they reach it. */
export function composeDisposalMail({ mail, matters }: ArchivistsReminders, publicUrl: string): Mail {
  const parts = matters.map(({ listId, name, matter, count }) =>
    [showControls(name), `- ${matterTexts[matter](count)}`, `${publicUrl}/gallring/${listId}`].join('\n'),
  );
  const text = [texts.begins, ...parts, texts.ends].join('\n\n');
  return { to: mail, subject: texts.subject(matters.length), text: `${text}\n` };
}
