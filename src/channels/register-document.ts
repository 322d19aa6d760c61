import { stockholmDay } from '../foundation/clock/index.js';
import type { PdfBlock, PdfContent } from '../foundation/pdf/index.js';
import type { Channel } from './channel.js';
import { fieldGroups, type FieldGroup } from './field-groups.js';
import { columnLabels, describeChannel, type RegisterColumn } from './register-columns.js';
import { documentTexts as texts, groupTexts } from './texts.sv.js';

const accountColumns: readonly RegisterColumn[] = [
  'id',
  'address',
  'profileUrl',
  'accountId',
  'ownAccountIds',
  'registeredAt',
];

/** The whole register to read on paper and to archive: a chapter for each records creator, open channels first. */
export function registerDocument(
  channels: readonly Channel[],
  madeAt: Date,
  nameOf: (platform: string) => string,
): PdfContent {
  const creators = [...new Set(channels.map(({ recordsCreator }) => recordsCreator))].toSorted(bySwedish);
  const chapters = creators.map((creator) => ({
    creator,
    channels: channels.filter(({ recordsCreator }) => recordsCreator === creator).toSorted(openFirst),
  }));
  return {
    title: texts.title,
    subject: texts.subject,
    madeAt,
    blocks: [
      ...cover(channels, chapters, stockholmDay(madeAt).toString()),
      ...chapters.flatMap((chapter) => [
        { kind: 'page-break' } as const,
        heading(2, chapter.creator),
        ...chapter.channels.flatMap((channel) => describe(channel, nameOf(channel.platform))),
      ]),
    ],
  };
}

interface Chapter {
  readonly creator: string;
  readonly channels: readonly Channel[];
}

function cover(channels: readonly Channel[], chapters: readonly Chapter[], day: string): PdfBlock[] {
  return [
    heading(1, texts.title),
    { kind: 'paragraph', text: texts.intro },
    {
      kind: 'facts',
      facts: [
        { label: texts.madeOn, value: day },
        { label: texts.channels, value: countChannels(channels) },
      ],
    },
    ...(chapters.length > 0
      ? [
          heading(4, texts.creators),
          {
            kind: 'facts',
            facts: chapters.map(({ creator, channels: own }) => ({ label: creator, value: countChannels(own) })),
          } as const,
        ]
      : []),
  ];
}

function countChannels(channels: readonly Channel[]): string {
  const open = channels.filter(({ closedOn }) => closedOn === null).length;
  return texts.count(open, channels.length - open);
}

function describe(channel: Channel, platformName: string): PdfBlock[] {
  const described = describeChannel(channel);
  const group = (label: string, columns: readonly RegisterColumn[]): PdfBlock[] => [
    heading(4, label),
    {
      kind: 'facts',
      facts: columns.map((column) => ({
        label: columnLabels[column],
        value: described[column] || texts.notStated,
      })),
    },
  ];
  return [
    heading(3, `${channel.displayName} (${platformName})`),
    ...(channel.closedOn === null ? [] : group(texts.closed, ['closedOn', 'closingReason'])),
    ...group(texts.account, accountColumns),
    ...(Object.keys(fieldGroups) as FieldGroup[]).flatMap((name) => group(groupTexts[name], fieldGroups[name])),
  ];
}

function heading(level: 1 | 2 | 3 | 4, text: string): PdfBlock {
  return { kind: 'heading', level, text };
}

function openFirst(a: Channel, b: Channel): number {
  const isClosed = (channel: Channel) => Number(channel.closedOn !== null);
  return isClosed(a) - isClosed(b) || bySwedish(a.displayName, b.displayName) || a.id - b.id;
}

function bySwedish(a: string, b: string): number {
  return a.localeCompare(b, 'sv');
}
