import type { Acting, Role } from '../../../src/foundation/access/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { openPersonCaller } from '../api/person-caller.js';
import type { OpenRest } from '../api/open-rest.js';
import { typeCommand } from '../command-line/type-command.js';

/** What one of the ways answered. */
export interface Told {
  readonly status: number;
  readonly text: string;
}

/** One role's holders, at every door. */
export interface RecordReader {
  /** Who reads over REST and by the command line; on the web it is another person. */
  readonly acting: Acting;
  readonly web: (path: string) => Promise<Told>;
  readonly api: (path: string) => Promise<Told>;
  readonly typed: (...words: readonly string[]) => Promise<Told>;
}

export async function openRecordReader({ service }: OpenRest, role: Role): Promise<RecordReader> {
  const grants = [{ role, recordsCreatorId: null }] as const;
  const [visitor, caller] = [
    await service.letIn(grants),
    await openPersonCaller(service.service, service.origin, grants),
  ];
  return {
    acting: caller.acting,
    async web(path) {
      const answer = await visitor.get(path);
      return { status: answer.status, text: await answer.text() };
    },
    async api(path) {
      const { status, bytes } = await caller.get(path);
      return { status, text: bytes.toString('utf8') };
    },
    async typed(...words) {
      const { status, stdout } = await typeCommand([...words, '--json'], caller.token, () => service.service);
      return { status: status === 0 ? 200 : 404, text: stdout };
    },
  };
}

export type ReadingWay = (reader: RecordReader, record: RecordView) => Promise<Told>;

/** Every way to what a record says. */
export const readingWays: Readonly<Record<string, ReadingWay>> = {
  'the list on the web': ({ web }) => web('/handlingar'),
  'finding it on the web': ({ web }, { text }) =>
    web(`/handlingar?q=${encodeURIComponent(`"${text.split(/\s+/).slice(0, 4).join(' ')}"`)}`),
  'its page': ({ web }, { id }) => web(`/handlingar/${id}`),
  'its thread’s page': ({ web }, { id }) => web(`/handlingar/${id}/trad`),
  'its own bytes': ({ web }, { id }) => web(`/handlingar/${id}/version/1/egna-byte`),
  'REST’s list': ({ api }) => api('/records?limit=1000'),
  REST: ({ api }, { id }) => api(`/records/${id}`),
  'REST’s thread': ({ api }, { id }) => api(`/records/${id}/thread`),
  'REST’s proof': ({ api }, { id }) => api(`/records/${id}/proof`),
  'REST’s bytes': ({ api }, { id }) => api(`/records/${id}/versions/1/bytes`),
  'what was decided': ({ api }, { id }) => api(`/records/${id}/registration`),
  'an export of lines': ({ api }) => api('/records/export?format=jsonl'),
  'an export for spreadsheets': ({ api }) => api('/records/export?format=csv'),
  'the command line’s list': ({ typed }) => typed('records', 'list', '--limit', '1000'),
  'the command line': ({ typed }, { id }) => typed('records', 'show', id),
};
