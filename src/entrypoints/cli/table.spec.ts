import { formatTable } from './table.js';

describe('a table for the terminal', () => {
  it('aligns its columns under their headings', () => {
    const rows = [
      { id: 1, name: 'Norrsunda' },
      { id: 12, name: 'Bygg' },
    ];
    expect(formatTable(rows, { NR: (r) => String(r.id), NAMN: (r) => r.name, LÄGE: () => 'öppen' })).toBe(
      ['NR  NAMN       LÄGE', '1   Norrsunda  öppen', '12  Bygg       öppen'].join('\n'),
    );
  });

  it('lets no name break the lines', () => {
    expect(formatTable([{ name: 'två\nrader\toch' }], { NAMN: (r) => r.name })).toBe('NAMN\ntvå rader och');
  });
});
