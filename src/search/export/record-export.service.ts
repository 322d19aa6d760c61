import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Audit } from '../../foundation/audit/index.js';
import { Clock, stockholmTime } from '../../foundation/clock/index.js';
import { Database } from '../../foundation/database/index.js';
import { BlobStore } from '../../foundation/storage/index.js';
import { ExportFiles, sendVolumes } from '../../foundation/zip/index.js';
import { CountedPages } from './counted-pages.js';
import type { Exported, ExportedFiles, ExportFormat, ExportOrder, LineFormat } from './export-order.js';
import { recordLines } from './record-lines.js';
import { RecordPagesService } from './record-pages.service.js';
import { exportTexts } from './texts.sv.js';
import { writeVolumes } from './write-volumes.js';

/** A zip keeps half a kilobyte in memory for each entry up to its end. */
const mostEntries = 10_000;

interface Deed {
  readonly write: (pages: CountedPages) => Promise<Exported>;
  /** What makes the export count: its event is written, and not yet committed. */
  readonly finish: () => Promise<readonly string[]>;
}

/** Takes records out of the archive, newest first, in constant memory (TF 2:6 2 st). Every export is audited. */
@Injectable()
export class RecordExportService {
  constructor(
    private readonly pages: RecordPagesService,
    private readonly blobs: BlobStore,
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** To a stream, which stays open. @throws what the stream throws */
  writeLines(format: LineFormat, order: ExportOrder, out: Writable): Promise<ExportedFiles> {
    return this.audited(format, order, {
      write: async (pages) => {
        await pipeline(recordLines(pages, format), out, { end: false });
        return linesOnly(pages);
      },
      finish: () => Promise.resolve([]),
    });
  }

  /** One zip to a stream, which stays open; where several are needed, they stand in one. @throws what the stream throws */
  async writeZip(order: ExportOrder, out: Writable): Promise<ExportedFiles> {
    const exported = await this.writeFiles('zip', order, await this.blobs.nameScratch('.zip'));
    await sendVolumes(exported.paths, exportTexts.names.volume, order.stop, out);
    return { ...exported, paths: [] };
  }

  /** To one new file or several. @throws ExportRefused, or what the disk throws: then no file is left */
  async writeFiles(format: ExportFormat, order: ExportOrder, path: string): Promise<ExportedFiles> {
    const files = new ExportFiles(path);
    try {
      return await this.audited(format, order, {
        write: (pages) => this.fill(files, format, order, pages),
        finish: () => files.nameAll(),
      });
    } finally {
      await files.discard();
    }
  }

  private async fill(
    files: ExportFiles,
    format: ExportFormat,
    { filter, stop }: ExportOrder,
    pages: CountedPages,
  ): Promise<Exported> {
    if (format === 'zip') {
      const about = { filter, madeAt: stockholmTime(this.clock.now()) };
      return writeVolumes(pages, { files, openBlob: (sha256) => this.blobs.open(sha256), mostEntries, stop, about });
    }
    await pipeline(recordLines(pages, format), (await files.openNext()).createWriteStream());
    return linesOnly(pages);
  }

  /** Noted before the first record leaves the house, and again with what became of it. */
  private async audited(format: ExportFormat, order: ExportOrder, { write, finish }: Deed): Promise<ExportedFiles> {
    const pages = new CountedPages(this.pages.readPages(order.filter, order.actor, order.stop), order.progress);
    const subject = { kind: 'export', id: randomUUID() };
    const begun = { actor: order.actor, subject, details: { format, filter: order.filter } };
    await this.database.inTransaction((tx) => this.audit.note({ ...begun, deed: 'records-export-begun' }, tx));
    try {
      const exported = await write(pages);
      const details = { ...begun.details, ...exported, faults: exported.faults.length };
      const paths = await this.database.inTransaction(async (tx) => {
        await this.audit.note({ ...begun, deed: 'records-exported', details }, tx);
        return finish();
      });
      return { ...exported, paths };
    } catch (error) {
      const failed = { ...begun, deed: 'records-exported', details: { ...begun.details, records: pages.records } };
      await this.audit.noteFailure(failed).catch(() => undefined);
      throw error;
    }
  }
}

function linesOnly({ records }: CountedPages): Exported {
  return { records, files: 0, faults: [] };
}
