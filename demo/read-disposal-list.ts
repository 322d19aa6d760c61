import { askFlodesarkivet, runFlodesarkivet, type DemoSetting } from './run-flodesarkivet.js';
import { disposalSentences as texts } from './texts.sv.js';

/** The list that waits for the second person, and how they sign in. */
export interface WaitingList {
  readonly id: number;
  readonly name: string;
  readonly approver: string;
  readonly approverId: number;
}

interface Archivist {
  readonly id: number;
  readonly name: string;
}

/** One archivist reads what the night has proposed; it then waits for another. Null where nothing was proposed. */
export async function readDisposalList(setting: DemoSetting): Promise<WaitingList | null> {
  console.error(texts.archivists);
  const [reader, approver] = [await addArchivist('Anna Ek', setting), await addArchivist('Bo Lind', setting)];
  const [key] = await askFlodesarkivet<{ token: string }>(['users', 'token', String(reader.id)], setting);
  const asReader = { ...setting, by: { name: reader.name, token: key!.token } };
  console.error(texts.reading(reader.name));
  const listing = ['disposal', 'list', '--state', 'proposed', '--creator', 'Kommunstyrelsen'];
  const lists = await askFlodesarkivet<{ id: number; name: string; kind: string }>(listing, asReader);
  const list = lists.find(({ kind }) => kind === 'retention');
  if (!list) return null;
  const id = String(list.id);
  const [line] = await askFlodesarkivet<{ id: string }>(['disposal', 'show', id, '--lines', '--limit', '1'], asReader);
  await runFlodesarkivet(['disposal', 'strike', id, '--line', line!.id, '--reason', texts.reason], asReader);
  await runFlodesarkivet(['disposal', 'mark', id, '--all'], asReader);
  await runFlodesarkivet(['disposal', 'show', id], asReader);
  return { id: list.id, name: list.name, approver: approver.name, approverId: approver.id };
}

async function addArchivist(name: string, setting: DemoSetting): Promise<Archivist> {
  const mail = `${name.toLowerCase().replace(' ', '.')}@norrsunda.example`;
  const words = ['users', 'add', '--name', name, '--mail', mail, '--role', 'archivist'];
  const [person] = await askFlodesarkivet<Archivist>(words, setting);
  return person!;
}
