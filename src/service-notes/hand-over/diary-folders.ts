import { join } from 'node:path';

/** Where a records creator and its diary system lay files for each other. */
export interface DiaryFolders {
  /** What is handed over. */
  readonly out: string;
  /** Receipts that the diary lays here. */
  readonly receipts: string;
  /** Receipts that have been read, each with its answer. */
  readonly read: string;
  /** Receipts that nothing could be understood of. */
  readonly faulty: string;
}

/** @param code - what stands for the records creator in designations */
export function diaryFoldersOf(diaryDir: string, code: string): DiaryFolders {
  const root = join(diaryDir, code);
  const receipts = join(root, 'kvitton');
  return { out: join(root, 'till-diariet'), receipts, read: join(receipts, 'lasta'), faulty: join(receipts, 'fel') };
}
