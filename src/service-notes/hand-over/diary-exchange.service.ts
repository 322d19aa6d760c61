import { Injectable, Logger } from '@nestjs/common';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { actorName, Audit } from '../../foundation/audit/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { Database } from '../../foundation/database/index.js';
import { listNames, syncToDisk, unlessMissing } from '../../foundation/storage/index.js';
import { byteOrderMark, csvLine, decodeText } from '../../foundation/text/index.js';
import { ZipVolume } from '../../foundation/zip/index.js';
import { currentCode } from '../../registration/index.js';
import { diaryFoldersOf, type DiaryFolders } from './diary-folders.js';
import { handOverFileName } from './file-names.js';
import { areWaiting, insertHandOver, listWaiting, lockHandOvers, takeHandOverNumber } from './hand-overs.rows.js';
import { HandOverVolumes } from './hand-over-volumes.service.js';
import { largestReceipt, ReceiptRefused, type TakenReceipt } from './receipt.js';
import { ReceiptsService } from './receipts.service.js';
import { answerTexts, lineRefusals } from './texts.sv.js';
import { mostNoteEntries } from './write-hand-over.js';

const actor = { kind: 'service' } as const;

/** What a round came to. */
export interface DiaryExchanged {
  readonly handedOver: number;
  readonly receipts: number;
  /** Receipts, or lines of them, that could not be taken in. */
  readonly refused: number;
  /** Records creators whose folders could not be read or written. */
  readonly unreachable: number;
}

type Sums = { -readonly [Sum in keyof DiaryExchanged]: number };

interface FolderCreator {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  /** Codes that were theirs before: the diary may still lay its receipts there. */
  readonly formerCodes: readonly string[];
}

/** Lays what waits in the folders that diary systems watch, and takes their answers from them. */
@Injectable()
export class DiaryExchange {
  private readonly log = new Logger(DiaryExchange.name);

  constructor(
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly volumes: HandOverVolumes,
    private readonly receipts: ReceiptsService,
  ) {}

  /** For every records creator whose way is the folder. One that another process is at is left to it. */
  async exchange(stop: AbortSignal): Promise<DiaryExchanged> {
    const sums = { handedOver: 0, receipts: 0, refused: 0, unreachable: 0 };
    for (const creator of await this.listCreators()) {
      stop.throwIfAborted();
      const claim = await this.database.claim(`diary folder ${creator.id}`);
      if (claim === null) continue;
      try {
        await this.exchangeWith(creator, sums, AbortSignal.any([stop, claim.signal]));
      } catch (error) {
        if (!isBelow(this.configuration.diaryDir, error)) throw error;
        this.log.warn(`A folder of the diary's cannot be read or written: ${error.code}`, { creator: creator.id });
        sums.unreachable += 1;
      } finally {
        await claim.release();
      }
    }
    return sums;
  }

  private async exchangeWith(creator: FolderCreator, sums: Sums, stop: AbortSignal): Promise<void> {
    const folders = diaryFoldersOf(this.configuration.diaryDir, creator.code);
    const former = creator.formerCodes.map((code) => diaryFoldersOf(this.configuration.diaryDir, code));
    for (const folder of [folders.out, folders.read, folders.faulty]) await mkdir(folder, { recursive: true });
    for (const each of [...former, folders]) {
      const read = await this.takeReceipts(creator, each, stop);
      sums.receipts += read.receipts;
      sums.refused += read.refused;
    }
    for (const { out } of former) await this.bringForward(out, folders.out);
    sums.handedOver += await this.handOver(creator, folders, stop);
  }

  private listCreators(): Promise<FolderCreator[]> {
    return this.database.read(
      `SELECT c.id, c.name, d.code,
              ARRAY(SELECT o.code FROM designation_code o WHERE o.records_creator_id = c.id AND o.code <> d.code
                     ORDER BY o.code) AS "formerCodes"
         FROM records_creator c
         JOIN hand_over_setting s ON s.records_creator_id = c.id AND s.way = 'folder'
         CROSS JOIN LATERAL (SELECT ${currentCode('c.id')} AS code) d
        WHERE d.code IS NOT NULL ORDER BY c.id`,
    );
  }

  /** File after file, as long as anything waits. Answers how many notes. */
  private async handOver(creator: FolderCreator, { out }: DiaryFolders, stop: AbortSignal): Promise<number> {
    await this.finishInterrupted(creator, out);
    for (let handedOver = 0; ;) {
      const noteIds = await this.database.inTransaction((tx) => listWaiting(creator.id, mostNoteEntries, tx));
      if (noteIds.length === 0) return handedOver;
      const id = await this.database.inTransaction(takeHandOverNumber);
      const file = handOverFileName(id, this.clock.today().toString());
      await this.write(join(out, partOf(file)), creator, noteIds, stop);
      const isMine = await this.insert(id, creator, file, noteIds);
      if (isMine) await this.finish(id, join(out, file));
      else await rm(join(out, partOf(file)), { force: true });
      if (isMine) handedOver += noteIds.length;
    }
  }

  private async write(
    part: string,
    creator: FolderCreator,
    noteIds: readonly string[],
    stop: AbortSignal,
  ): Promise<void> {
    const handle = await open(part, 'w', 0o640);
    const zip = new ZipVolume(handle.createWriteStream());
    try {
      await this.volumes.write(zip, noteIds, { recordsCreator: creator.name, madeAt: this.clock.now() }, stop);
      await zip.close();
      await syncToDisk(part);
    } catch (error) {
      zip.abandon();
      await rm(part, { force: true });
      throw error;
    }
  }

  /** The row is there before the file has its name: what crashes between is finished by the next round, never done twice. */
  private insert(
    id: number,
    { id: recordsCreatorId }: FolderCreator,
    file: string,
    noteIds: readonly string[],
  ): Promise<boolean> {
    return this.database.inTransaction(async (tx) => {
      await lockHandOvers(recordsCreatorId, tx);
      if (!(await areWaiting(noteIds, tx))) return false;
      const made = { id, recordsCreatorId, way: 'folder', file, noteIds, completedAt: null } as const;
      await insertHandOver({ ...made, madeBy: actorName(actor), madeAt: this.clock.now() }, tx);
      const subject = { kind: 'hand-over', id: String(id) };
      await this.audit.note(
        { actor, deed: 'notes-handed-over', subject, details: { way: 'folder', file, noteIds } },
        tx,
      );
      return true;
    });
  }

  private async finish(id: number, path: string): Promise<void> {
    const folder = path.slice(0, -basename(path).length);
    await unlessMissing(rename(join(folder, partOf(basename(path))), path));
    await syncToDisk(folder);
    await this.database.inTransaction((tx) =>
      tx.query(`UPDATE hand_over SET completed_at = $2 WHERE id = $1`, [id, this.clock.now()]),
    );
  }

  /** What has a row is named, if the diary has not taken it already; what has none was never whole. */
  private async finishInterrupted({ id: recordsCreatorId }: FolderCreator, out: string): Promise<void> {
    const open = await this.database.read<{ id: number; file: string }>(
      `SELECT id, file FROM hand_over WHERE records_creator_id = $1 AND completed_at IS NULL ORDER BY id`,
      [recordsCreatorId],
    );
    for (const { id, file } of open) await this.finish(id, join(out, file));
    for (const name of await listNames(out)) if (isPart(name)) await rm(join(out, name), { force: true });
  }

  /** What was about to get its name when the code was changed gets it where the diary looks now. */
  private async bringForward(from: string, to: string): Promise<void> {
    for (const name of await listNames(from)) if (isPart(name)) await rename(join(from, name), join(to, name));
  }

  private async takeReceipts(
    { id }: FolderCreator,
    folders: DiaryFolders,
    stop: AbortSignal,
  ): Promise<Pick<DiaryExchanged, 'receipts' | 'refused'>> {
    const sums = { receipts: 0, refused: 0 };
    for (const name of await listNames(folders.receipts)) {
      if (!/^[^.].*\.csv$/i.test(name)) continue;
      stop.throwIfAborted();
      const refused = await this.takeReceipt(id, folders, name);
      sums.receipts += 1;
      sums.refused += refused;
    }
    return sums;
  }

  /** Answers how much of it was refused. Killed before the file is moved, the next round takes it once more: no harm. */
  private async takeReceipt(recordsCreatorId: number, folders: DiaryFolders, name: string): Promise<number> {
    const path = join(folders.receipts, name);
    const { size } = await stat(path);
    try {
      if (size > largestReceipt) throw new ReceiptRefused('too-long', name);
      const text = decodeText(await readFile(path));
      const taken = await this.receipts.takeFile('folder', name, text, { actor, reach: [recordsCreatorId] });
      await writeFile(join(folders.read, `${name}.svar.csv`), answerFile(taken));
      await rename(path, join(folders.read, name));
      return taken.answers.length - taken.taken;
    } catch (error) {
      if (!(error instanceof ReceiptRefused)) throw error;
      this.log.warn(`A receipt could not be read: ${error.reason}`);
      await rename(path, join(folders.faulty, name));
      return 1;
    }
  }
}

/** A share that is away stands in nobody else's way; what the database or the archive's own disk says is another matter. */
function isBelow(folder: string, error: unknown): error is NodeJS.ErrnoException {
  const { path } = (error ?? {}) as NodeJS.ErrnoException;
  return path?.startsWith(folder) === true;
}

/** What the diary system is told of its receipt, line by line. */
function answerFile({ answers }: TakenReceipt): string {
  const lines = answers.map(({ line, designation, refusal }) =>
    csvLine([String(line), designation, refusal === null ? answerTexts.taken : lineRefusals[refusal]]),
  );
  return [byteOrderMark, csvLine(answerTexts.head), ...lines].join('');
}

const partOf = (file: string) => `.${file}.part`;
const isPart = (name: string) => /^\.tjansteanteckningar-.*\.part$/.test(name);
