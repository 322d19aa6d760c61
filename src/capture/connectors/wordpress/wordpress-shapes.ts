import { z } from 'zod';
import { storableId } from '../../reading/storable-id.js';

/** What we use of WordPress' answers (developer.wordpress.org/rest-api/reference); plug-ins leave out and add freely. */
const text = z.string().nullish();
const id = z.number().int().nonnegative();
const rendered = z.object({ rendered: text, protected: z.boolean().nullish() }).nullish();

export const siteShape = z.object({ name: text, home: storableId.nullish(), url: storableId.nullish() });

export const postShape = z.object({
  id,
  date_gmt: text,
  modified_gmt: text,
  link: text,
  status: text,
  title: rendered,
  content: rendered,
  author: id.nullish(),
  featured_media: id.nullish(),
});

export const commentShape = z.object({
  id,
  post: id.nullish(),
  parent: id.nullish(),
  author: id.nullish(),
  author_name: text,
  date_gmt: text,
  link: text,
  status: text,
  content: rendered,
});

export const mediaShape = z.object({ id, source_url: text, mime_type: text, alt_text: text });

export const numberedShape = z.object({ id });
export const authoredShape = z.object({ author: id });

export type Site = z.infer<typeof siteShape>;
export type Post = z.infer<typeof postShape>;
export type Comment = z.infer<typeof commentShape>;
export type Media = z.infer<typeof mediaShape>;
