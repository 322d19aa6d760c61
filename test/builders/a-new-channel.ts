import type { NewChannel } from '../../src/channels/index.js';

/** A board's account on Mastodon; a test states only what it is about. */
export function aNewChannel(stated: Partial<NewChannel> = {}): NewChannel {
  const accountId = stated.accountId ?? 'https://platform.example/users/norrsunda';
  return {
    platform: 'mastodon',
    address: 'https://platform.example/@norrsunda',
    recordsCreator: 'Kommunstyrelsen',
    unit: 'Kommunikationsenheten',
    officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
    substitute: null,
    decidedBy: null,
    decidedOn: null,
    purpose: null,
    triageFrom: '2026-01-01',
    rhythm: 'night',
    accountId,
    locator: '1',
    displayName: 'Norrsunda kommun',
    profileUrl: accountId,
    ownAccountIds: [accountId],
    credential: null,
    ...stated,
  };
}
