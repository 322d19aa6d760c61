export type Question =
  | { readonly do: 'query'; readonly sql: string }
  | { readonly do: 'claim'; readonly key: string }
  | { readonly do: 'close' };

export type Answer = { readonly result: unknown } | { readonly failure: string };
