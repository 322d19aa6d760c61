/** What a feed says of itself, whatever its format. */
export interface FeedHead {
  /** What it calls its own id, as written. */
  readonly id: string | null;
  readonly title: string;
  /** The address of what it tells of, as written; a site's feeds have it in common. */
  readonly site: string | null;
  /** Where it says that it stands itself. */
  readonly feed: string | null;
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
