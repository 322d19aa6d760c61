/** Accounts by the name that the content files use. */
export const boardAccounts = {
  norrsunda: {
    displayName: 'Norrsunda kommun',
    note: 'Officiellt konto för Norrsunda kommun. Vi svarar vardagar 8–16. Det du skriver här blir allmän handling. Felanmälan: https://www.norrsunda.example/felanmalan',
    fields: [
      { name: 'Webb', value: 'https://www.norrsunda.example' },
      { name: 'Växel', value: '0980-319 200' },
    ],
    followers: 1874,
  },
  norrsunda_bygg: {
    displayName: 'Bygg och miljö i Norrsunda',
    note: 'Miljö- och byggnadsnämnden i Norrsunda kommun. Bygglov, detaljplaner, livsmedel och strandskydd. Det du skriver här blir allmän handling.',
    fields: [{ name: 'Webb', value: 'https://www.norrsunda.example/bygga' }],
    followers: 412,
  },
} as const;

export interface MastodonVisitor {
  readonly displayName: string;
  /** Null for an account on the municipality's own server. */
  readonly domain: string | null;
}

export const mastodonVisitors: Readonly<Record<string, MastodonVisitor>> = {
  gunnel_b: { displayName: 'Gunnel Bergqvist', domain: 'nordmoln.example' },
  majasund: { displayName: 'Maja 🌻', domain: 'nordmoln.example' },
  per_olof: { displayName: 'Per-Olof Näslund', domain: 'tuta.example' },
  lisa_cyklar: { displayName: 'Lisa cyklar', domain: 'cykel.example' },
  kvarnbackarn: { displayName: 'Kvarnbackar’n', domain: 'tuta.example' },
  smabarnspappa: { displayName: 'Småbarnspappa', domain: 'nordmoln.example' },
  rektorns_granne: { displayName: 'Rektorns granne', domain: 'prat.example' },
  ahmed_h: { displayName: 'أحمد حسن', domain: 'prat.example' },
  aino_v: { displayName: 'Aino Virtanen', domain: 'tuubi.example' },
  elle_maret: { displayName: 'Elle Máret', domain: 'sapmi.example' },
  tom_newcomer: { displayName: 'Tom', domain: 'fosstodon.example' },
  oksana_k: { displayName: 'Оксана', domain: 'prat.example' },
  skidklubben: { displayName: 'Norrsunda skidklubb', domain: 'nordmoln.example' },
  hembygdarn: { displayName: 'Norrsunda hembygdsförening', domain: 'nordmoln.example' },
  bjorkhagsmamman: { displayName: 'Björkhagsmamman', domain: 'tuta.example' },
  arg_skattebetalare: { displayName: 'Arg skattebetalare', domain: 'prat.example' },
  roland_s: { displayName: 'Roland S', domain: 'prat.example' },
  fagelskadaren: { displayName: 'Fågelskådaren', domain: 'natur.example' },
  elin17: { displayName: 'elin', domain: 'ungdom.example' },
  noah_lq: { displayName: 'noah lq', domain: 'ungdom.example' },
  snickar_anders: { displayName: 'Snickar-Anders AB', domain: 'tuta.example' },
  villaagaren: { displayName: 'Villaägare i Kyrkbyn', domain: 'nordmoln.example' },
  handlarn_kyrkbyn: { displayName: 'Handlarn i Kyrkbyn', domain: 'nordmoln.example' },
  pensionar_karin: { displayName: 'Karin, pensionär', domain: 'nordmoln.example' },
  undersskoterskan: { displayName: 'Undersköterska på natten', domain: 'prat.example' },
  crypto_vinst_777: { displayName: 'CRYPTO VINST', domain: 'spam.example' },
  journalisten: { displayName: 'Norrsundaposten', domain: 'press.example' },
  h4xx0r: { displayName: '<b>h4xx0r</b>', domain: 'prat.example' },
  hyresgasten: { displayName: 'Hyresgäst Storgatan', domain: null },
  bibblan_fan: { displayName: 'Bibblans vän', domain: null },
};
