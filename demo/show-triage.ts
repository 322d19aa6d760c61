import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askFlodesarkivet, runFlodesarkivet, type DemoSetting } from './run-flodesarkivet.js';
import { triageSentences as texts } from './texts.sv.js';

/** What waits for the registrar, and how they sign in. */
export interface WaitingTriage {
  readonly waiting: number;
  readonly registrar: string;
  readonly registrarId: number;
}

interface WaitingItem {
  readonly recordId: string;
  readonly record: { readonly recordsCreator: string };
  readonly suggestions: readonly { readonly ruleId: string }[];
}

const registrar = 'Eva Sund';

/** A registrar registers a comment with a note that goes to the diary and is answered, and begins another. */
export async function showTriage(setting: DemoSetting): Promise<WaitingTriage> {
  console.error(texts.registrar(registrar));
  const [person] = await askFlodesarkivet<{ id: number }>(addition, setting);
  const [key] = await askFlodesarkivet<{ token: string }>(['users', 'token', String(person!.id)], setting);
  const asRegistrar = { ...setting, by: { name: registrar, token: key!.token } };
  const items = await askFlodesarkivet<WaitingItem>(['triage', 'list', '--limit', '1000'], asRegistrar);
  const faults = items.filter(({ suggestions }) => suggestions.some(({ ruleId }) => ruleId === 'FO-FEL'));
  const [written, begun] = [faults.at(-1), faults.at(-2)];
  if (written) await handOver(written, asRegistrar);
  if (begun) await runFlodesarkivet(['notes', 'draft', begun.recordId, '--title', texts.title], asRegistrar);
  const decided = [written, begun].filter((item) => item !== undefined).length;
  return { waiting: items.length - decided, registrar, registrarId: person!.id };
}

/** All the way: drafted, read and signed, handed over, answered. */
async function handOver({ recordId, record }: WaitingItem, asRegistrar: DemoSetting): Promise<void> {
  console.error(texts.writing);
  const said = ['--title', texts.title, '--action', texts.action, '--significance', texts.significance];
  const [draft] = await askFlodesarkivet<{ id: string }>(['notes', 'draft', recordId, ...said], asRegistrar);
  const preview = ['notes', 'preview', draft!.id];
  const [read] = await askFlodesarkivet<{ sha256: string }>(preview, asRegistrar);
  const signing = ['notes', 'sign', draft!.id, '--sha256', read!.sha256];
  const [signed] = await askFlodesarkivet<{ designation: string }>(signing, asRegistrar);
  const [zip, receipt] = ['till-diariet.zip', 'kvitto.csv'].map((name) => join(asRegistrar.dataDir, name));
  await runFlodesarkivet(['notes', 'export', '--creator', record.recordsCreator, '--out', zip!], asRegistrar);
  await writeFile(receipt!, `beteckning;diarienummer\n${signed!.designation};${texts.registrationNumber}\n`);
  await runFlodesarkivet(['notes', 'receipt', receipt!], asRegistrar);
}

const addition = [
  ...['users', 'add', '--name', registrar, '--mail', 'eva.sund@norrsunda.example'],
  ...['--role', 'registrar'],
];
