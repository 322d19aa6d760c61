import { Injectable } from '@nestjs/common';
import { FixityService } from '../capture/index.js';
import { Database } from '../foundation/database/index.js';
import { RecordContent } from '../records/index.js';
import { AnnexService } from './certificate/annex.service.js';
import { DisposalRefused } from './disposal-refused.js';
import { getListLocked } from './lists.rows.js';

/** What a check of an executed list came to. */
export interface DisposalProof {
  readonly records: number;
  readonly exchanges: number;
  /** Numbers of records that something of is still here, or here again. */
  readonly heldStill: readonly string[];
  readonly exchangesStill: readonly string[];
  /** Files that are named for removal and still there. */
  readonly filesLeft: number;
  /** Files and raw exchanges on disk that no row speaks of: what was destroyed could be among them. */
  readonly strays: readonly string[];
  /** The certificate's annex, made again from what remains. */
  readonly isAnnexSame: boolean;
}

const recordsAtATime = 5000;

/** Proves by numbers, references and names of files that nothing of an executed list is left. */
@Injectable()
export class VerifyDisposalService {
  constructor(
    private readonly database: Database,
    private readonly content: RecordContent,
    private readonly fixity: FixityService,
    private readonly annexes: AnnexService,
  ) {}

  /** @throws DisposalRefused where the list is not executed, or out of reach */
  async verify(
    listId: number,
    recordsCreatorIds: readonly number[] | null,
    stop?: AbortSignal,
  ): Promise<DisposalProof> {
    const list = await this.database.inTransaction((tx) => getListLocked(listId, recordsCreatorIds, tx));
    if (list.state !== 'executed') throw new DisposalRefused('not-executed', list.name);
    const proof = { records: 0, exchanges: 0, heldStill: [] as string[], exchangesStill: [] as string[] };
    for (let after = '0'; ;) {
      stop?.throwIfAborted();
      const ids = await this.listDestroyed(listId, after);
      if (ids.length === 0) break;
      proof.records += ids.length;
      for (const holder of this.content.holders) proof.heldStill.push(...(await holder.listHeldOf(ids)));
      after = ids.at(-1)!;
    }
    const exchanges = await this.database.read<{ id: string; isHere: boolean }>(
      `SELECT d.id, EXISTS (SELECT FROM exchange e WHERE e.id = d.id) AS "isHere" FROM destroyed_exchange d WHERE list_id = $1`,
      [listId],
    );
    const [left] = await this.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM doomed_file WHERE list_id = $1`,
      [listId],
    );
    const strays: string[] = [];
    for await (const stray of this.fixity.listStrays()) strays.push(stray.id);
    return {
      ...proof,
      heldStill: [...new Set(proof.heldStill)].sort((one, other) => Number(one) - Number(other)),
      exchanges: exchanges.length,
      exchangesStill: exchanges.flatMap(({ id, isHere }) => (isHere ? [id] : [])),
      filesLeft: left!.count,
      strays,
      isAnnexSame: await this.isAnnexSame(listId),
    };
  }

  private async isAnnexSame(listId: number): Promise<boolean> {
    const [certificate] = await this.database.read<{ sha256: string }>(
      `SELECT document::jsonb #>> '{annex,sha256}' AS sha256 FROM disposal_certificate WHERE list_id = $1`,
      [listId],
    );
    return certificate?.sha256 === (await this.annexes.digest(listId)).sha256;
  }

  private async listDestroyed(listId: number, after: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT id FROM destroyed_record WHERE list_id = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [listId, after, recordsAtATime],
    );
    return rows.map(({ id }) => id);
  }
}

/** True where nothing is left and nothing is unexplained. */
export function isProven(proof: DisposalProof): boolean {
  const { heldStill, exchangesStill, filesLeft, strays, isAnnexSame } = proof;
  return heldStill.length + exchangesStill.length + filesLeft + strays.length === 0 && isAnnexSame;
}
