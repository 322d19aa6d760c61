import { RestRefused } from '../problems/rest-refused.js';

/** The version in `If-Match: "3"`. @throws RestRefused where it is no single version: `*` is nothing that was read */
export function readVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '*') throw new RestRefused('version-missing');
  const [, version] = /^(?:W\/)?"([1-9]\d{0,8})"$/.exec(ifMatch.trim()) ?? [];
  if (version === undefined) throw new RestRefused('changed-meanwhile');
  return Number(version);
}

export function versionTag({ version }: { readonly version: number }): string {
  return `"${version}"`;
}
