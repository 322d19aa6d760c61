import { toException } from './to-exception.js';

const form = { kind: 'withdrawal', records: '12', reason: 'Fel konto', policeReference: '' };

describe('an exception as it is filled in', () => {
  it('names records by their numbers, however they are set apart', () => {
    expect(toException({ ...form, records: ' 12, 13;14\n15 ' })).toEqual({
      exception: {
        kind: 'withdrawal',
        recordIds: ['12', '13', '14', '15'],
        reason: 'Fel konto',
        policeReference: null,
      },
    });
  });

  it('tells everything that is wrong at once', () => {
    expect(toException({ kind: '', records: '', reason: ' ' })).toEqual({
      errors: {
        kind: expect.any(String),
        records: expect.any(String),
        reason: expect.any(String),
      },
    });
  });

  it('needs the police for an emergency alone', () => {
    expect(toException({ ...form, kind: 'emergency' })).toMatchObject({
      errors: { policeReference: expect.stringContaining('polisanmälan') },
    });
    expect(toException({ ...form, kind: 'emergency', policeReference: ' 5000-K1-26 ' })).toMatchObject({
      exception: { policeReference: '5000-K1-26' },
    });
  });

  it('takes nothing but numbers for records', () => {
    expect(toException({ ...form, records: '12 tolv' })).toMatchObject({ errors: { records: expect.anything() } });
  });
});
