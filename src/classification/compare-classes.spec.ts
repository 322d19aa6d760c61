import type { Access } from '../records/index.js';
import type { ClassificationScheme } from './classification-scheme.js';
import { compareClasses } from './compare-classes.js';

const place = { file: 'a.yaml', line: 1 };
const aClass = (code: string, name: string, access: Access = 'internal') => ({ code, name, access, place });
const scheme = (
  recordsCreators: readonly string[] | null,
  ...classes: ClassificationScheme['classes']
): ClassificationScheme => ({ structure: 'Egen', recordsCreators, classes });

describe('what files say otherwise of the classes', () => {
  it('is told by code, and what both say alike is left out, wherever it stands', () => {
    const [kept, gone, come] = [aClass('K1', 'Inlägg'), aClass('K3', 'Svar'), aClass('K2', 'Kommentar')];
    const moved = { ...kept, place: { file: 'b.yaml', line: 9 } };
    expect(compareClasses([scheme(null, kept, gone)], [scheme(null, come, moved)])).toEqual([
      { code: 'K2', recordsCreators: null, before: null, after: come },
      { code: 'K3', recordsCreators: null, before: gone, after: null },
    ]);
  });

  it('is another name, another access, or another board’s class of the same code', () => {
    const [plain, named, shut] = [
      aClass('K1', 'Oro'),
      aClass('K1', 'Oro för någon'),
      aClass('K1', 'Oro', 'restricted'),
    ];
    const change = { code: 'K1', recordsCreators: null };
    expect(compareClasses([scheme(null, plain)], [scheme(null, named)])).toEqual([
      { ...change, before: plain, after: named },
    ]);
    expect(compareClasses([scheme(null, plain)], [scheme(null, shut)])).toEqual([
      { ...change, before: plain, after: shut },
    ]);
    const boards = ['Byggnadsnämnden'];
    expect(compareClasses([scheme(null, plain)], [scheme(null, plain), scheme(boards, plain)])).toEqual([
      { code: 'K1', recordsCreators: boards, before: null, after: plain },
    ]);
  });
});
