import { z } from 'zod';
import type { Block, Frame, Look, Poll } from './look.js';
import { readBlocks } from './read-blocks.js';
import { shownText } from './shown-text.js';
import { webAddress } from './web-address.js';

/** What a reader sees of a Status or a StatusEdit (docs.joinmastodon.org/entities/Status); servers leave out freely. */
const text = z.string().nullish().catch(null);
const account = z.object({ display_name: text, acct: text }).nullish().catch(null);
const quotedStatus = z.object({ content: text, url: text, account }).nullish().catch(null);
const shape = z.object({
  url: text,
  content: text,
  spoiler_text: text,
  poll: z
    .object({ expires_at: text, options: z.array(z.object({ title: text, votes_count: z.number().nullish() })) })
    .nullish()
    .catch(null),
  quote: z.object({ quoted_status: quotedStatus }).nullish().catch(null),
  card: z.object({ url: text, title: text, description: text, provider_name: text }).nullish().catch(null),
});

type Wording = z.infer<typeof shape>;

export function readMastodonLook(value: unknown): Look | null {
  const { data: wording } = shape.safeParse(value);
  if (!wording) return null;
  return {
    title: null,
    warning: filled(wording.spoiler_text),
    blocks: readBlocks(wording.content ?? '', wording.url ?? null),
    poll: readPoll(wording),
    frames: [...readQuote(wording), ...readCard(wording)],
    isProtected: false,
  };
}

function readPoll({ poll }: Wording): Poll | null {
  if (!poll) return null;
  return {
    options: poll.options.map(({ title, votes_count: votes }) => ({
      title: shownText(title ?? ''),
      votes: votes ?? null,
    })),
    endsAt: poll.expires_at ?? null,
  };
}

function readQuote({ quote }: Wording): Frame[] {
  const quoted = quote?.quoted_status;
  if (!quoted) return [];
  return [
    {
      kind: 'quote',
      heading: filled(quoted.account?.display_name || quoted.account?.acct),
      blocks: readBlocks(quoted.content ?? '', quoted.url ?? null),
      address: webAddress(quoted.url, null),
    },
  ];
}

function readCard({ card }: Wording): Frame[] {
  if (!card) return [];
  const description = filled(card.description);
  const blocks: readonly Block[] =
    description === null ? [] : [{ kind: 'paragraph', line: [{ kind: 'text', text: description, style: 'plain' }] }];
  const heading = filled([card.provider_name, card.title].filter(Boolean).join(': '));
  return [{ kind: 'card', heading, blocks, address: webAddress(card.url, null) }];
}

function filled(text: string | null | undefined): string | null {
  const shown = shownText(text ?? '').trim();
  return shown === '' ? null : shown;
}
