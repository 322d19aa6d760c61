import { Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { RecordExportService, type ExportFormat } from '../../../search/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { Rest } from '../asking/rest.decorator.js';
import { RecordFilters } from './record-filters.service.js';
import { ExportQuery } from './record.dto.js';
import { texts } from './texts.sv.js';

const mediaTypes: Record<ExportFormat, string> = {
  jsonl: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
};

/** Stands before the records by number, so that the word is not taken for one. */
@Rest('records/export', texts.tag)
@May(...roles)
export class RecordExportController {
  constructor(
    private readonly filters: RecordFilters,
    private readonly exports: RecordExportService,
  ) {}

  @Get()
  @Answers({
    summary: texts.export,
    description: texts.exportMore,
    answer: texts.exported,
    mediaTypes: Object.values(mediaTypes).map((type) => type.split(';')[0]!),
  })
  async send(@Query() query: ExportQuery, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const { format, ...conditions } = query;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const order = {
      filter: await this.filters.read(conditions, acting),
      actor: acting.actor,
      stop: gone.signal,
      progress: () => undefined,
    };
    response.attachment(`handlingar.${format}`).setHeader('Content-Type', mediaTypes[format]);
    if (format === 'zip') await this.exports.writeZip(order, response);
    else await this.exports.writeLines(format, order, response);
    response.end();
  }
}
