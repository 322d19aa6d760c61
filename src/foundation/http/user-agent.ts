import { readFileSync } from 'node:fs';

const packageFile = new URL('../../../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };

/** How the archiver introduces itself to every server. */
export const userAgent = `Flodesarkivet/${version}`;
