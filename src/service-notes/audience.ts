/** The public print leaves out what OSL 5:2 keeps apart, and of a note with a secrecy marking all that it tells of. */
export type Audience = 'public' | 'full';
