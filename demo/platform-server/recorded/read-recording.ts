import { readFileSync } from 'node:fs';

export interface Recording {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that a real server gave. */
export function readRecording(name: string): Recording {
  return JSON.parse(readFileSync(`demo/platform-server/recorded/${name}.json`, 'utf8')) as Recording;
}
