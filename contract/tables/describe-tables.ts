import { roomOf } from './room-of.js';
import type { Deed } from './uses-in-sql.js';
import type { FoundUse } from './source-uses.js';

interface OwnedUse extends FoundUse {
  readonly room: string;
  readonly owner: string;
}

/** As docs/tables.md says it. */
export function describeTables(tables: readonly string[], uses: readonly FoundUse[]): string {
  const owners = new Map([...tables].sort().map((table) => [table, ownerOf(table, uses)]));
  const foreign = uses
    .map((use) => ({ ...use, room: roomOf(use.file), owner: owners.get(use.table)! }))
    .filter(({ room, owner }) => room !== owner);
  const rooms = [...new Set(owners.values())].sort();
  return [
    heading,
    summary(foreign),
    ['## Written by another room', ...breaches(foreign)].join('\n\n'),
    ...rooms.map((room) =>
      section(
        room,
        [...owners].filter(([, owner]) => owner === room).map(([table]) => table),
        foreign,
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const heading = `# Which room reads which tables

Made by \`npm run contract\` from the statements in \`src/\`; \`npm run check\` compares it. A room writes its own tables only, and reads another's in \`*.rows.ts\`. What triggers do stands in [schema.sql](schema.sql).`;

/** The room with the most files that write a table; the first by name where rooms are alike. */
function ownerOf(table: string, uses: readonly FoundUse[]): string {
  const files = new Set(uses.filter((use) => use.table === table && use.deed === 'writes').map(({ file }) => file));
  const rooms = [...files].map(roomOf).sort();
  const count = (room: string) => rooms.filter((one) => one === room).length;
  return rooms.sort((a, b) => count(b) - count(a))[0] ?? 'nobody';
}

function summary(foreign: readonly OwnedUse[]): string {
  const files = new Set(foreign.map(({ file }) => file));
  const elsewhere = [...files].filter((file) => !file.endsWith('.rows.ts'));
  return `${files.size} files read or write another room's tables; ${elsewhere.length} of them are no \`*.rows.ts\`.`;
}

function breaches(foreign: readonly OwnedUse[]): readonly string[] {
  const rows = rowsOf(
    'writes',
    foreign,
    ({ table, owner, room, file }) => `| \`${table}\` | ${owner} | ${room} | \`${file}\` |`,
  );
  return rows.length === 0
    ? ['None is.']
    : [['| table | its room | written by | in |', '|---|---|---|---|', ...rows].join('\n')];
}

function section(owner: string, tables: readonly string[], foreign: readonly OwnedUse[]): string {
  const rows = tables.flatMap((table) => {
    const reads = rowsOf(
      'reads',
      foreign.filter((use) => use.table === table),
      ({ room, file }) => `| \`${table}\` | ${room} | \`${file}\` |`,
    );
    return reads.length === 0 ? [`| \`${table}\` | nobody else | |`] : reads;
  });
  return [`## ${owner}`, ['| table | read by | in |', '|---|---|---|', ...rows].join('\n')].join('\n\n');
}

/** One line for each file, so that a change is a line. */
function rowsOf(deed: Deed, uses: readonly OwnedUse[], row: (use: OwnedUse) => string): readonly string[] {
  return [...new Set(uses.filter((use) => use.deed === deed).map(row))].sort();
}
