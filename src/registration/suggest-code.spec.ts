import { isDesignationCode } from './designation.js';
import { suggestCode } from './suggest-code.js';

describe('the code of a records creator', () => {
  it.each([
    ['Kommunstyrelsen', 'KS'],
    ['Socialnämnden', 'SN'],
    ['Barn- och utbildningsnämnden', 'BUN'],
    ['Kultur- och fritidsnämnden', 'KFN'],
    ['Kommunfullmäktige', 'KF'],
    ['Testköpings Energi AB', 'TEAB'],
    ['Överförmyndaren', 'Ö'],
    ['Éva & Co', 'EC'],
    ['!!!', 'A'],
  ])('%s is %s', (name, code) => {
    expect(suggestCode(name, new Set())).toBe(code);
    expect(isDesignationCode(code)).toBe(true);
  });

  it('is never one that somebody has, or has had', () => {
    expect(suggestCode('Kulturskolestyrelsen', new Set(['KS', 'KS2']))).toBe('KS3');
  });
});
