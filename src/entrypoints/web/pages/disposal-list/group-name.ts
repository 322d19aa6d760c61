import type { LineGroup } from '../../../../disposal/index.js';
import type { ListLabels } from './list-labels.service.js';
import { groupTexts as texts } from './texts.sv.js';

/** `Norrsunda kommun (Mastodon), SM05, 2024`. */
export function groupName(group: LineGroup, { channels }: ListLabels): string {
  const year = group.year === null ? texts.noYear : String(group.year);
  return [channels.get(group.channelId) ?? '', group.class ?? texts.noClass, year].join(', ');
}
