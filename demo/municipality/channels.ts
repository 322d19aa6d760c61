import { websiteStaff } from './content/website-staff.js';

/** What an officer fills in when a channel is registered. */
export interface ExampleChannel {
  readonly platform: 'mastodon' | 'wordpress';
  readonly address: string;
  readonly recordsCreator: string;
  readonly unit: string;
  readonly officer: string;
  readonly substitute: string;
  readonly purpose: string;
  readonly decidedBy: string;
  /** Calendar days. */
  readonly decidedOn: string;
  readonly triageFrom: string;
  /** Speak for the channel without having published, which the platform does not tell. */
  readonly ownAccounts: readonly string[];
}

const decided = { decidedOn: '2024-02-12', triageFrom: '2024-03-01', ownAccounts: [] };
const moderator = Object.keys(websiteStaff).indexOf('moderatorn') + 1;

/** Norrsunda's three channels as they answer at a platform server's origin. */
export function exampleChannels(origin: string): readonly [ExampleChannel, ExampleChannel, ExampleChannel] {
  return [
    {
      platform: 'mastodon',
      address: `${origin}/@norrsunda`,
      recordsCreator: 'Kommunstyrelsen',
      unit: 'Kommunikationsenheten',
      officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
      substitute: 'Johan Ek <johan.ek@norrsunda.example>',
      purpose: 'Information om kommunens verksamhet och dialog med invånarna',
      decidedBy: 'Kommundirektören',
      ...decided,
    },
    {
      platform: 'mastodon',
      address: `${origin}/@norrsunda_bygg`,
      recordsCreator: 'Miljö- och byggnadsnämnden',
      unit: 'Bygg- och miljöenheten',
      officer: 'Nadia Sandström <nadia.sandstrom@norrsunda.example>',
      substitute: 'Erik Wallin <erik.wallin@norrsunda.example>',
      purpose: 'Råd om bygglov, detaljplaner och tillsyn',
      decidedBy: 'Miljö- och byggchefen',
      ...decided,
    },
    {
      platform: 'wordpress',
      address: `${origin}/`,
      recordsCreator: 'Kommunstyrelsen',
      unit: 'Kommunikationsenheten',
      officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
      substitute: 'Johan Ek <johan.ek@norrsunda.example>',
      purpose: 'Nyheter på webbplatsen, med kommentarer',
      decidedBy: 'Kommundirektören',
      ...decided,
      ownAccounts: [String(moderator)],
    },
  ];
}
