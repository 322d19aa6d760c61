import { readStatement } from './read-statement.js';
import { emptyStatement, typeStatement, type TypedStatement } from './typed-statement.js';

const today = '2026-11-24';
const typed = (stated: Partial<TypedStatement> = {}): TypedStatement => ({
  ...emptyStatement({ triageFrom: '2026-01-01', reviewDueOn: '2027-11-24' }),
  unit: 'Kommunikationsenheten',
  officer: 'Åsa Ek <asa.ek@norrsunda.example>',
  ...stated,
});

describe('a typed statement', () => {
  it('is read back as it was typed', () => {
    const representatives = 'Bo Alm <bo@norrsunda.example>: svarar på kommentarer\nIda Ek: publicerar';
    const read = readStatement(typed({ representatives, substitute: 'Kim <kim@norrsunda.example>' }), today);
    if (read.kind === 'wrong') throw new Error(JSON.stringify(read.faults));
    expect(read.statement.representatives).toEqual([
      { person: 'Bo Alm <bo@norrsunda.example>', mandate: 'svarar på kommentarer' },
      { person: 'Ida Ek', mandate: 'publicerar' },
    ]);
    expect(readStatement(typeStatement(read.statement), today)).toEqual(read);
  });
  it('holds nothing where nothing was typed', () => {
    const read = readStatement(typed({ purpose: '   ' }), today);
    expect(read).toMatchObject({ kind: 'right', statement: { purpose: null, representatives: [], decidedOn: null } });
  });
  it.each<[string, Partial<TypedStatement>, string, string]>([
    ['without its unit', { unit: ' ' }, 'unit', 'missing'],
    ['whose officer has no mail', { officer: 'Åsa Ek' }, 'officer', 'no-mail'],
    ['whose officer is two', { officer: 'a@b.example, c@d.example' }, 'officer', 'no-mail'],
    ['with a day that does not exist', { decidedOn: '2026-02-30' }, 'decidedOn', 'no-day'],
    ['decided tomorrow', { decidedOn: '2026-11-25' }, 'decidedOn', 'not-yet'],
    ['with a period and no substitute', { substituteFrom: '2026-12-01' }, 'substitute', 'without-substitute'],
    [
      'with a period that ends before it begins',
      { substitute: 'Kim <k@n.example>', substituteFrom: '2026-12-02', substituteTo: '2026-12-01' },
      'substituteTo',
      'before-the-first',
    ],
    ['attested by nobody', { passwordAttestedOn: '2026-11-01' }, 'passwordAttestedBy', 'without-person'],
    ['attested on no day', { passwordAttestedBy: 'Bo Alm' }, 'passwordAttestedOn', 'without-day'],
    [
      'whose rules have an address that runs a script',
      { commentRules: 'shown', commentRulesAddress: 'javascript:alert(1)' },
      'commentRulesAddress',
      'no-web-address',
    ],
    [
      'whose rules are not shown but have an address',
      { commentRules: 'not-shown', commentRulesAddress: 'https://norrsunda.example/regler' },
      'commentRulesAddress',
      'rules-not-shown',
    ],
    ['with a representative without a mandate', { representatives: 'Bo Alm' }, 'representatives', 'no-representative'],
    ['with a rhythm of its own', { rhythm: 'minute' }, 'rhythm', 'no-choice'],
  ])('%s is refused there', (_, stated, field, reason) => {
    expect(readStatement(typed(stated), today)).toEqual({ kind: 'wrong', faults: [{ field, reason }] });
  });
});
