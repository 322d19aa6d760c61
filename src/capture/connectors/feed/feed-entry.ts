/** What a feed says of itself, whatever its format. */
export interface FeedHead {
  /** Its own id, the site's address, the feed's: as written, in the order in which they identify it. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly site: string | null;
  readonly language: string | null;
  /** Where older entries stand (RFC 5005), as written. */
  readonly next: string | null;
}

/** What an entry says, whatever its format. Addresses and times are as written. */
export interface FeedEntry {
  readonly id: string | null;
  readonly link: string | null;
  readonly title: string;
  readonly html: string;
  /** Addresses that the entry is about, besides those in its content. */
  readonly about: readonly string[];
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly language: string | null;
  readonly files: readonly FeedFile[];
  /** `xml:base` of what stands around the entry and of itself, outermost first. */
  readonly bases: readonly string[];
}

export interface FeedFile {
  readonly url: string;
  readonly mediaType: string | null;
  readonly altText: string | null;
}
