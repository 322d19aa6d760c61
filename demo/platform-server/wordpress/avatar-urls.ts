import { createHash } from 'node:crypto';

/** Gravatar's addresses by size; the real ones hold a digest of the writer's mail address. */
export function avatarUrls(name: string): Record<string, string> {
  const digest = createHash('md5').update(name).digest('hex');
  return Object.fromEntries(
    [24, 48, 96].map((size) => [String(size), `https://secure.gravatar.example/avatar/${digest}?s=${size}&d=mm&r=g`]),
  );
}
