import type { Channel } from '../../src/channels/index.js';
import { RulesInForceService } from '../../src/retention/index.js';
import { SortRecordsService } from '../../src/triage/index.js';
import type { NewRecord, NewVersion } from '../../src/records/index.js';
import { aNewVersion } from '../builders/index.js';
import type { Visitor } from '../service/index.js';
import { openRuledService, type RuledService } from './ruled-service.js';
import { triageRules } from './triage-rules.js';

/** A version whose own bytes say the text, as the platform would. */
export function wording(text: string, stated: Partial<NewVersion> = {}): NewVersion {
  const content = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  return aNewVersion({ text, ownBytes: Buffer.from(JSON.stringify({ content })), ...stated });
}

/** The service with rules of triage, whose queue a test fills by texts. */
export interface ServedTriage extends RuledService {
  /** Captures and sorts. Answers the records' ids, in the order of the texts. */
  say(channel: Channel, texts: readonly string[], stated?: Partial<NewRecord>): Promise<readonly string[]>;
  sort(): Promise<void>;
  /** Somebody signed in with the role at the channel's records creator. */
  letIn(role: 'registrar' | 'archivist' | 'reader', channel: Channel): Promise<Visitor>;
}

export async function openServedTriage(): Promise<ServedTriage> {
  const ruled = await openRuledService(triageRules);
  const { triage } = await ruled.service.get(RulesInForceService).takeIntoUse({ kind: 'service' });
  const sort = async () => void (await ruled.service.get(SortRecordsService).sortChanges(triage));
  let said = 0;
  return {
    ...ruled,
    sort,
    async say(channel, texts, stated = {}) {
      const items = texts.map((text) => ({
        platformItemId: `said/${++said}`,
        versions: [wording(text)],
        ...stated,
      }));
      const ids = await ruled.capture(channel, items);
      await sort();
      return ids;
    },
    letIn: (role, { recordsCreatorId }) => ruled.service.letIn([{ role, recordsCreatorId }]),
  };
}
