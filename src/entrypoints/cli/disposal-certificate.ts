import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AnnexService,
  CertificatesService,
  disposalReaders,
  reachOfReaders,
  renderCertificate,
} from '../../disposal/index.js';
import { Refused, type Command } from './command.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { findChoice, findText, getPositional, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';
import { writeNewFile } from './write-new-file.js';

const formats = ['json', 'pdf', 'csv'] as const;
type Format = (typeof formats)[number];

export const disposalCertificate: Command = {
  words: 'disposal certificate',
  usage: `disposal certificate LISTA [--format ${formats.join('|')}] [--out FIL]`,
  operand: 'LISTA',
  may: disposalReaders,
  options: { format: { type: 'string' }, out: { type: 'string' } },
  async run(call) {
    const { values, acting, output, get } = call;
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    const out = findText(values, 'out');
    const format = findChoice(values, 'format', formats) ?? formatOf(out);
    if (out === null && format === 'pdf') throw new Refused(disposalTexts.pdfNeedsFile);
    if (out === null && format === 'csv' && output.isJson) throw new Refused(texts.csvIsNoJson);
    const found = await get(CertificatesService).findCertificate(listId, reachOfReaders(acting));
    if (!found) throw new Refused(disposalTexts.noCertificate(listId));
    const content = {
      json: () => Buffer.from(out === null ? `${found.document}\n` : found.document),
      csv: () => get(AnnexService).stream(listId),
      pdf: () => renderCertificate(found.certificate),
    };
    const made = await content[format]();
    if (out === null) {
      await pipeline(Readable.from(made), output.stream, { end: false });
      return 0;
    }
    const path = await writeNewFile(out, made);
    output.document({ listId, format, path }, () => disposalTexts.certificateAt(found.certificate.name, path));
    return 0;
  },
};

function formatOf(out: string | null): Format {
  const extension = extname(out ?? '').slice(1);
  return formats.find((format) => format === extension) ?? 'json';
}
