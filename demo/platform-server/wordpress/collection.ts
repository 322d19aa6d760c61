/** What a collection of WordPress' REST API can be asked for. */
export interface Collection<Item> {
  readonly name: 'posts' | 'comments' | 'users' | 'media';
  readonly items: readonly Item[];
  /** By the value of `orderby`. */
  readonly orderings: Readonly<Record<string, (item: Item) => string | number>>;
  readonly defaultOrder: { readonly by: string; readonly direction: 'asc' | 'desc' };
  /** By the parameter's name. */
  readonly filters: Readonly<Record<string, Filter<Item>>>;
  /** What an answer is when the page lies past the last one. */
  readonly pastTheEnd: 'empty' | 'refused';
  render(item: Item): object;
}

export type Filter<Item> = (value: string, name: string) => (item: Item) => boolean;
