import type { HttpExchange } from './http-exchange.js';
import { Redactor } from './redactor.js';

const token = 'EAAB/zed secret|0123456789';
const redactor = new Redactor({ scheme: 'Bearer', value: token });

describe('a redacted address', () => {
  it.each([
    ['https://a.example/x?access_token=abc&limit=5', 'https://a.example/x?access_token=REDACTED&limit=5'],
    ['https://a.example/x?limit=5&KEY=abc#top', 'https://a.example/x?limit=5&KEY=REDACTED#top'],
    ['https://a.example/x?sig=a%2Fb', 'https://a.example/x?sig=REDACTED'],
    ['https://a.example/x?X-Amz-Signature=abc', 'https://a.example/x?X-Amz-Signature=REDACTED'],
    ['https://user:pass@a.example/x', 'https://REDACTED@a.example/x'],
    ['https://user:p@ss@a.example/x?a=b@c', 'https://REDACTED@a.example/x?a=b@c'],
    [`https://a.example/${encodeURIComponent(token)}/x`, 'https://a.example/REDACTED/x'],
    ['https://a.example/x?monkey=1&keyword=2&tokens=3', 'https://a.example/x?monkey=1&keyword=2&tokens=3'],
    ['https://a.example/%C3%A5?q=a+b&q=%20', 'https://a.example/%C3%A5?q=a+b&q=%20'],
  ])('%s', (given, stored) => {
    expect(redactor.redactUrl(given)).toBe(stored);
  });
});

describe('a body that echoes the token', () => {
  it.each([
    ['as it is', token],
    ['in an address', encodeURIComponent(token)],
    [
      'in an address with small hexadecimals',
      encodeURIComponent(token).replaceAll('%2F', '%2f').replaceAll('%7C', '%7c'),
    ],
    ['in a form', encodeURIComponent(token).replaceAll('%20', '+')],
    ['in JSON with escaped slashes', token.replaceAll('/', '\\/')],
  ])('loses it where it stands %s, and keeps its length', (_, form) => {
    const body = Buffer.from(`å ${form} och ${form} ö`);
    const { payload, wireBody } = redactor.redactBody(exchangeOf(body));
    expect(Buffer.from(payload).toString()).toBe(`å ${'*'.repeat(form.length)} och ${'*'.repeat(form.length)} ö`);
    expect(wireBody).toEqual(payload);
  });

  it('is left alone where it does not', () => {
    const exchange = exchangeOf(Buffer.from('inget här'));
    expect(redactor.redactBody(exchange)).toBe(exchange);
  });

  it('keeps its words where the password is a word', () => {
    const short = new Redactor({ scheme: 'Basic', value: 'anna:sommar' });
    const exchange = exchangeOf(Buffer.from('en fin sommar'));
    expect(short.redactBody(exchange)).toBe(exchange);
  });
});

function exchangeOf(payload: Buffer): HttpExchange {
  return {
    id: '7b0e5a66-93a1-4c53-9dfc-54b0a6cd7a11',
    sentAt: new Date('2026-11-24T02:30:00Z'),
    url: 'https://a.example/',
    requestHeaders: [],
    status: 200,
    statusText: 'OK',
    responseHeaders: [['Content-Length', String(payload.length)]],
    wireBody: payload,
    payload,
  };
}
