import type { Acting } from '../../foundation/access/index.js';
import { RecordViewsService, RestrictedReads, type RecordView } from '../../records/index.js';
import type { Call } from './command.js';

/** Beside each, the record that it is about; that a restricted one is read is noted. */
export async function withRecords<T extends { readonly recordId: string }>(
  items: readonly T[],
  get: Call['get'],
  { actor }: Acting,
): Promise<readonly (T & { readonly record: RecordView })[]> {
  const records = await get(RecordViewsService).listViews(items.map(({ recordId }) => recordId));
  await get(RestrictedReads).note(records, actor);
  const byId = new Map(records.map((record) => [record.id, record]));
  return items.flatMap((item) => {
    const record = byId.get(item.recordId);
    return record ? [{ ...item, record }] : [];
  });
}
