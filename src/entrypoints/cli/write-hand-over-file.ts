import { ExportFiles, ZipVolume } from '../../foundation/zip/index.js';
import { HandOversService, HandOverVolumes, type HandOver } from '../../service-notes/index.js';
import type { Call } from './command.js';

/** A hand-over, and where its file is. */
export interface WrittenHandOver extends HandOver {
  readonly path: string;
}

/** Finds the file's place, then the hand-over, and writes it. @throws ExportRefused, HandOverRefused */
export async function writeHandOverFile(
  out: string,
  { acting, get, stop }: Call,
  find: () => Promise<HandOver>,
): Promise<WrittenHandOver> {
  const files = new ExportFiles(out);
  try {
    const file = await files.openNext();
    const zip = new ZipVolume(file.createWriteStream());
    try {
      const handOver = await find();
      await get(HandOversService).noteFetch(handOver.id, acting.actor);
      await get(HandOverVolumes).writeAgain(zip, handOver, stop);
      await zip.close();
      const [path] = await files.nameAll();
      return { ...handOver, path: path! };
    } catch (error) {
      zip.abandon();
      throw error;
    }
  } finally {
    await files.discard();
  }
}
