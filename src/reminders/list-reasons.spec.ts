import { Temporal } from 'temporal-polyfill';
import type { ChannelStanding } from '../capture/index.js';
import type { Channel } from '../channels/index.js';
import { listReasons } from './list-reasons.js';

const now = new Date('2026-11-24T01:30:00Z');
const today = Temporal.PlainDate.from('2026-11-24');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const inOrder = {
  substitute: 'Kim',
  substituteTo: null,
  decidedBy: 'Chefen',
  decidedOn: '2026-01-01',
  reviewDueOn: '2027-06-01',
  registeredAt: hoursAgo(2000),
};
const captured = { receipt: { status: 'green' }, capturedAt: hoursAgo(1) };
const reasonsOf = (channel: object, standing: object = {}) =>
  listReasons(
    { ...inOrder, ...channel } as unknown as Channel,
    { ...captured, ...standing } as unknown as ChannelStanding,
    today,
    now,
  );

describe('what an officer is reminded of', () => {
  it('is nothing where all is in order', () => {
    expect(reasonsOf({})).toEqual([]);
  });

  it.each([
    ['2026-12-25', []],
    ['2026-12-24', ['review-due']],
    ['2026-11-24', ['review-due']],
    ['2026-11-23', ['review-overdue']],
  ])('of a review that is due on %s is %j', (reviewDueOn, reasons) => {
    expect(reasonsOf({ reviewDueOn })).toEqual(reasons);
  });

  it.each([
    [{ decidedBy: null }, ['no-decision']],
    [{ decidedOn: null }, ['no-decision']],
    [{ substitute: null }, ['no-substitute']],
    [{ substituteTo: '2026-11-24' }, []],
    [{ substituteTo: '2026-11-23' }, ['substitute-ended']],
  ])('of a channel with %j is %j', (channel, reasons) => {
    expect(reasonsOf(channel)).toEqual(reasons);
  });

  it.each([
    ['red', 49, []],
    ['red', 51, ['capture-fails']],
    ['amber', 51, []],
  ])('of a capture that is %s and last went well %i hours ago is %j', (status, hours, reasons) => {
    expect(reasonsOf({}, { receipt: { status }, capturedAt: hoursAgo(hours) })).toEqual(reasons);
  });

  it('counts from the registration where no capture ever went well', () => {
    expect(reasonsOf({}, { receipt: { status: 'red' }, capturedAt: null })).toEqual(['capture-fails']);
    const registeredAt = hoursAgo(10);
    expect(reasonsOf({ registeredAt }, { receipt: { status: 'red' }, capturedAt: null })).toEqual([]);
  });
});
