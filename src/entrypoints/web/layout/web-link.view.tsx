import type { VNode } from 'preact';

/** A link out of the house; an address that is not the web's is shown and leads nowhere (promise 14). */
export function WebLink({ address }: { readonly address: string }): VNode {
  const isWeb = URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
  if (!isWeb) return <span>{address}</span>;
  return (
    <a href={address} rel="noreferrer noopener">
      {address}
    </a>
  );
}
