import type { DisposalCertificate } from '../../../src/disposal/disposal-certificate.js';
import { aCertificate, aCertifiedGroup, aCertifiedRule } from '../../builders/a-certificate.js';

const hostileName =
  `<b>"Bygg" & Co</b> \u202egpj.exe 👩🏽‍🚒 你好 ${'mycket långa namn '.repeat(14)}${'x'.repeat(60)}`.slice(0, 300);

/** Of every kind and of every size that people may meet, by what they are about. */
export const someCertificates: Readonly<Record<string, DisposalCertificate>> = {
  common: aCertificate(),
  'two rules': aCertificate({
    rules: [
      aCertifiedRule(),
      aCertifiedRule({ ruleId: 'SM05', version: 1, checksum: 'd4'.repeat(32), title: 'Kommentar av ringa betydelse' }),
    ],
    attempts: 2,
    oldest: '2024-10-30',
  }),
  'sixty groups': aCertificate({
    rules: ['SM05', 'SM09', 'SM11'].map((ruleId) => aCertifiedRule({ ruleId })),
    groups: Array.from({ length: 60 }, (_, n) =>
      aCertifiedGroup({
        channel: `Kanal ${n + 1} (Mastodon)`,
        class: n % 7 === 0 ? null : `SM${String((n % 20) + 1).padStart(2, '0')}`,
        origin: n % 2 === 0 ? 'received' : 'drawn-up',
        records: n * 997,
        oldest: n === 3 ? null : '2022-01-03',
      }),
    ),
  }),
  'five hundred and twelve spared': aCertificate({
    spared: Array.from({ length: 512 }, (_, n) => ({
      subject: String(100_000 + n),
      because: [
        'Ett gallringsstopp gäller: Begäran om utlämnande 2026:14.',
        ...(n % 5 === 0 ? ['Regeln har ändrats efter godkännandet.'] : []),
      ],
    })),
    failures: [{ store: 'filer', failure: "EACCES: permission denied, unlink 'ab/cd'", attempts: 3 }],
  }),
  'raw exchanges': aCertificate({
    kind: 'raw-exchanges',
    counts: { records: 0, versions: 0, files: 0, bytes: 9_000_000, rawExchanges: 310, neighbours: 4120 },
    groups: [aCertifiedGroup({ class: null, origin: null, records: 310 })],
    spared: [{ subject: '018f6a2e-0000-7000-8000-000000000001', because: ['Handling 17 saknar egna byte.'] }],
  }),
  emergency: aCertificate({
    kind: 'emergency',
    name: 'Kommunstyrelsen 2026:4',
    reason: 'Bild som det är brottsligt att inneha. Anmäld till polisen samma dag.',
    policeReference: '5000-K123456-26',
    rules: [],
    counts: { records: 1, versions: 1, files: 1, bytes: 204_001, rawExchanges: 1, neighbours: 1 },
    groups: [aCertifiedGroup({ class: null, ruleId: null, ruleVersion: null, records: 1 })],
    holdsInForce: 0,
  }),
  withdrawal: aCertificate({
    kind: 'withdrawal',
    reason: 'Kontot tillhör en förening med samma namn.',
    rules: [],
    oldest: null,
    youngest: null,
    stillOnPlatform: 0,
    filesThatStay: 0,
  }),
  'hostile names': aCertificate({
    name: `${hostileName} 2026:3`,
    recordsCreator: hostileName,
    rules: [aCertifiedRule({ title: hostileName })],
    groups: [aCertifiedGroup({ channel: hostileName, class: hostileName, ruleId: hostileName }), aCertifiedGroup()],
    approvedBy: hostileName,
    spared: [{ subject: '7', because: [hostileName.repeat(30)] }],
  }),
};
