import { readFile } from 'node:fs/promises';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface RecordedAnswer extends Answer {
  /** With the query. */
  readonly path: string;
}

export interface Recording {
  readonly server: string;
  /** Where the server stood when it was recorded. */
  readonly origin: string;
  readonly answers: readonly RecordedAnswer[];
}

/** @param name below test/fixtures, without `.json` */
export async function loadRecording(name: string): Promise<Recording> {
  return JSON.parse(await readFile(`test/fixtures/${name}.json`, 'utf8')) as Recording;
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
