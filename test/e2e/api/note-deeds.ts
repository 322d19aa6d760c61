import type { HandOver, ServiceNote } from '../../../src/service-notes/index.js';
import type { PersonCaller } from './person-caller.js';

const said = {
  publicTitle: 'Felanmälan om gatlampa',
  summary: 'Lampan är trasig.',
  significance: 'Den behöver lagas.',
};

/** Begins a note about a record. Answers its number. */
export async function draftAbout(caller: PersonCaller, recordId: string): Promise<string> {
  return ((await caller.send('POST', '/notes', { recordIds: [recordId], ...said })).json as ServiceNote).id;
}

/** Signs a draft as it stands. */
export async function signDraft(caller: PersonCaller, noteId: string): Promise<ServiceNote> {
  const { sha256 } = (await caller.get(`/notes/${noteId}/preview`)).json as { sha256: string };
  return (await caller.send('POST', `/notes/${noteId}/signing`, { sha256 })).json as ServiceNote;
}

/** Signs a note about a record and hands it over. Answers the hand-over. */
export async function handOver(caller: PersonCaller, recordId: string, recordsCreatorId: number): Promise<number> {
  await signDraft(caller, await draftAbout(caller, recordId));
  return ((await caller.send('POST', '/hand-overs', { recordsCreatorId })).json as HandOver).id;
}
