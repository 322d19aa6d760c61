import { mailOf } from './mail-of.js';

describe('the mail in a contact', () => {
  it.each([
    ['Åsa Ek <asa.ek@norrsunda.example>', 'asa.ek@norrsunda.example'],
    ['asa.ek@norrsunda.example', 'asa.ek@norrsunda.example'],
    ['Åsa Ek', null],
    ['Åsa <asa@norrsunda>', null],
    ['Åsa <asa@norrsunda.example>, Bo', null],
    ['a@b.example\r\nBcc: c@d.example', null],
    ['', null],
  ])('of %j is %j', (contact, mail) => {
    expect(mailOf(contact)).toBe(mail);
  });
});
