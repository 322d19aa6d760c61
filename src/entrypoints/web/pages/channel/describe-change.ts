import {
  commentRulesTexts,
  factLabels,
  fieldLabels,
  rhythmTexts,
  type ChannelChange,
} from '../../../../channels/index.js';
import { deedTexts, texts } from './texts.sv.js';

/** A line of a channel's history, in words. */
export interface DescribedChange {
  readonly at: Date;
  readonly who: string;
  readonly deed: string;
  readonly details: readonly string[];
}

const labels: Readonly<Record<string, string>> = { ...fieldLabels, ...factLabels, reason: factLabels.closingReason };
const words: Readonly<Record<string, string>> = { ...rhythmTexts, ...commentRulesTexts };

/** `names` of people by id. */
export function describeChange(change: ChannelChange, names: ReadonlyMap<string, string>): DescribedChange {
  return {
    at: change.at,
    who: describeActor(change.actor, names),
    deed: deedTexts[change.deed] ?? change.deed,
    details: change.deed === 'channel-registered' ? [] : Object.entries(change.changes).flatMap(describeField),
  };
}

function describeActor(actor: string, names: ReadonlyMap<string, string>): string {
  const [kind, id = ''] = actor.split('/');
  if (kind === 'person') return names.get(id) ?? texts.person(id);
  return kind === 'operator' ? texts.operator : texts.service;
}

function describeField([field, change]: [string, unknown]): string[] {
  const label = labels[field];
  if (label === undefined) return Array.isArray(change) ? [change.join(', ')] : [];
  if (typeof change !== 'object' || change === null) return [texts.factIs(label, describeValue(change))];
  const { from, to } = change as { readonly from?: unknown; readonly to?: unknown };
  return [texts.fromTo(label, describeValue(from), describeValue(to))];
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return words[value] ?? value;
  if (!Array.isArray(value) || value.length === 0) return texts.nothing;
  return (value as { readonly person: string; readonly mandate: string }[])
    .map(({ person, mandate }) => `${person}: ${mandate}`)
    .join('; ');
}
