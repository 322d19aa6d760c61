import { differences } from '../differences.js';
import { describeTables } from './describe-tables.js';
import type { FoundUse } from './source-uses.js';

const uses: readonly FoundUse[] = [
  { table: 'record', deed: 'writes', file: 'records/captured.rows.ts' },
  { table: 'record', deed: 'reads', file: 'records/held.rows.ts' },
  { table: 'person', deed: 'writes', file: 'foundation/access/people.service.ts' },
];
const read: FoundUse = { table: 'record', deed: 'reads', file: 'triage/queue/items.rows.ts' };

describe('the list of who reads which tables', () => {
  const kept = describeTables(['record', 'person'], uses);

  it('names the room that writes a table', () => {
    expect(kept).toContain('## records\n\n| table | read by | in |\n|---|---|---|\n| `record` | nobody else | |');
    expect(kept).toContain('## foundation/access');
    expect(kept).toContain('0 files');
  });
  it('moves by a line where another room reads one', () => {
    const moved = differences('docs/tables.md', kept, describeTables(['record', 'person'], [...uses, read, read]));
    expect(moved).toContain('- | `record` | nobody else | |\n+ | `record` | triage | `triage/queue/items.rows.ts` |');
  });
  it('tells that a room writes a table that is not its own', () => {
    const breach: FoundUse = { table: 'record', deed: 'writes', file: 'triage/triage.service.ts' };
    const now = describeTables(['record', 'person'], [...uses, { ...breach, file: 'records/a.rows.ts' }, breach]);
    expect(kept).toContain('## Written by another room\n\nNone is.');
    expect(now).toContain('| `record` | records | triage | `triage/triage.service.ts` |');
    expect(now).toContain('1 files read or write another room');
  });
});
