import { z } from 'zod';
import { storableId } from '../../reading/storable-id.js';

/** What we use of the Mastodon API's entities (docs.joinmastodon.org/entities); servers leave out and add freely. */
const text = z.string().nullish();
const count = z.number().int().nonnegative().nullish();

export const accountShape = z.object({
  id: storableId,
  uri: storableId.nullish(),
  url: storableId.nullish(),
  acct: text,
  username: text,
  display_name: text,
  followers_count: z.number().nullish(),
  statuses_count: z.number().nullish(),
  suspended: z.boolean().nullish(),
});

const attachmentShape = z.object({ id: storableId, url: text, remote_url: text, description: text });

const pollShape = z.object({ options: z.array(z.object({ title: text })) });

const linkShape = z.object({ url: text }).nullish().catch(null);

const contentShapes = {
  content: text,
  spoiler_text: text,
  media_attachments: z.array(attachmentShape).nullish(),
  poll: pollShape.nullish(),
  quote: z.object({ quoted_status: linkShape }).nullish().catch(null),
  card: linkShape,
};

export const statusShape = z.object({
  ...contentShapes,
  id: storableId,
  uri: storableId,
  url: text,
  created_at: text,
  edited_at: text,
  visibility: z.string(),
  language: text,
  in_reply_to_id: storableId.nullish(),
  account: accountShape.nullish(),
  reblog: z.unknown().optional(),
  replies_count: count,
  reblogs_count: count,
  favourites_count: count,
});

export const editShape = z.object({ ...contentShapes, created_at: z.string() });

export type Account = z.infer<typeof accountShape>;
export type Status = z.infer<typeof statusShape>;
export type Edit = z.infer<typeof editShape>;
