import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const channels = 8;
const words = ['bro', 'gata', 'skola', 'bibliotek', 'avgift', 'simhall', 'cykel', 'park', 'torg', 'karta'];
const decision = `{ body: Kommunstyrelsen, date: 2016-01-12, paragraph: 4 §, number: KS 2016/17, validFrom: 2016-02-01 }`;

/** A municipality's rules as they could be at their most: five hundred for records, classes by channel, kind and words. */
export async function writeRules(folder: string, rules: number, version = 1): Promise<void> {
  const codes = Array.from({ length: rules }, (_, at) => `H${String(at + 1).padStart(3, '0')}`);
  const lines = [
    'classificationScheme:',
    '  structure: Egen',
    '  classes:',
    ...codes.map((code) => `    - { code: ${code}, name: Handlingstyp ${code} }`),
    'classification:',
    ...listClassified(codes),
    'rules:',
    ...codes.map((code, at) => listRule(code, at, version)),
  ];
  await writeFile(join(folder, 'rules.yaml'), `${lines.join('\n')}\n`);
}

/** Every channel's posts and comments have classes of their own, and comments with some word another one. */
function listClassified(codes: readonly string[]): string[] {
  const ofChannels = Array.from({ length: channels }, (_, at) => at + 1).flatMap((channel) => [
    `{ id: P${channel}, version: 1, class: ${codes[channel]}, when: { channel: ${channel}, kind: post }, otherwise: true }`,
    `{ id: C${channel}, version: 1, class: ${codes[100 + channel]}, when: { channel: ${channel}, kind: [comment, reply] }, otherwise: true }`,
  ]);
  const ofWords = words.map(
    (word, at) =>
      `{ id: W${at}, version: 1, class: ${codes[200 + at]}, when: { kind: [comment, reply], words: [${word}] } }`,
  );
  return [...ofChannels, ...ofWords].map((rule) => `  - ${rule}`);
}

function listRule(code: string, at: number, version: number): string {
  const head = `id: R-${code}, version: ${at === 101 ? version : 1}, title: Regel för ${code}, when: { class: ${code} }`;
  if (at % 5 === 1) return `  - { ${head}, action: retain-permanently }`;
  const period = `trigger: ${at < 100 ? 'drawn-up' : 'received'}, period: P${1 + (at % 9)}Y, rounding: calendar-year`;
  return `  - { ${head}, action: destroy, ${period}, decision: ${decision} }`;
}
