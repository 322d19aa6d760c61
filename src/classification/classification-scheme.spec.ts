import { listCommonClasses, type ClassificationScheme } from './classification-scheme.js';
import { listClassFaults } from './list-class-faults.js';

const scheme = (recordsCreators: readonly string[] | null, ...codes: readonly string[]): ClassificationScheme => ({
  structure: 'Egen',
  recordsCreators,
  classes: codes.map((code) => ({ code, name: code, access: 'internal' as const, place: { file: 'a.yaml', line: 1 } })),
});
const schemes = [scheme(null, 'A1', 'B2'), scheme(['Kommunstyrelsen'], 'C3'), scheme(['Byggnadsnämnden'], 'C3', 'D4')];
const codesFor = (...names: readonly string[]) => listCommonClasses(schemes, names).map(({ code }) => code);

describe('the classes that records may have', () => {
  it('are every scheme’s that holds for their records creator', () => {
    expect(codesFor('Kommunstyrelsen')).toEqual(['A1', 'B2', 'C3']);
    expect(codesFor('Skolnämnden', 'Skolnämnden')).toEqual(['A1', 'B2']);
  });
  it('are only those that all of several records creators have', () => {
    expect(codesFor('Byggnadsnämnden', 'Kommunstyrelsen')).toEqual(['A1', 'B2', 'C3']);
    expect(codesFor('Byggnadsnämnden', 'Skolnämnden')).toEqual(['A1', 'B2']);
    expect(codesFor()).toEqual([]);
  });
});

describe('a class by hand', () => {
  it('needs a class of the scheme and a reason, told together', () => {
    const classes = listCommonClasses(schemes, ['Skolnämnden']);
    expect(listClassFaults({ recordClass: 'A1', reason: 'Kris' }, classes)).toEqual([]);
    expect(listClassFaults({ recordClass: 'D4', reason: ' ' }, classes)).toEqual(['no-such-class', 'no-reason']);
  });
});
