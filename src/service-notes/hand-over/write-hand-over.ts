import { Readable } from 'node:stream';
import type { ZipVolume } from '../../foundation/zip/index.js';
import { byteOrderMark, csvLine } from '../../foundation/text/index.js';
import type { ServiceNote } from '../service-note.js';
import { noteFolder } from './file-names.js';
import { handOverTexts } from './texts.sv.js';

/** A zip keeps half a kilobyte in memory for each entry up to its end; three of them are not the notes'. */
export const mostNoteEntries = 10_000 - 3;

/** A signed note with what goes with it. */
export interface NoteToHandOver {
  readonly note: ServiceNote;
  readonly pdf: Uint8Array;
  readonly xml: string;
  readonly attachments: AsyncIterable<{ readonly name: string; readonly content: AsyncIterable<Uint8Array | string> }>;
}

/** PDF, XML and attachments of each note in a folder of its own, a list, a note on what it is, and the check sums. */
export async function writeHandOver(
  zip: ZipVolume,
  notes: AsyncIterable<NoteToHandOver>,
  about: { readonly recordsCreator: string; readonly madeAt: Date },
  stop: AbortSignal,
): Promise<void> {
  const manifest: string[] = [];
  const lines = [byteOrderMark, csvLine(Object.values(handOverTexts.columns))];
  const add = async (name: string, content: AsyncIterable<Uint8Array | string>): Promise<void> => {
    manifest.push(`${await zip.add(name, content)}  ${name}\n`);
  };
  for await (const { note, pdf, xml, attachments } of notes) {
    stop.throwIfAborted();
    const folder = noteFolder(note.designation!);
    await add(`${folder}/tjansteanteckning.pdf`, Readable.from([pdf]));
    await add(`${folder}/tjansteanteckning.xml`, Readable.from([xml]));
    for await (const { name, content } of attachments) await add(`${folder}/${name}`, content);
    lines.push(csvLine(handOverTexts.cells(note, folder)));
  }
  await add(handOverTexts.names.list, Readable.from(lines));
  await add(handOverTexts.names.readMe, Readable.from([handOverTexts.readMe({ ...about, notes: lines.length - 2 })]));
  await zip.add(handOverTexts.names.manifest, Readable.from(manifest));
}
