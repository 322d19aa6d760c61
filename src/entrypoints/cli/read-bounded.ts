import { open } from 'node:fs/promises';
import { Refused } from './command.js';
import { texts } from './texts.sv.js';

/** A file, and at most one byte more of it than is taken in, which is enough to refuse it. @throws Refused */
export async function readBounded(path: string, largest: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const bytes = Buffer.alloc(largest + 1);
      let held = 0;
      for (let read = -1; read !== 0 && held < bytes.length; held += read)
        read = (await file.read(bytes, held, bytes.length - held)).bytesRead;
      return bytes.subarray(0, held);
    } finally {
      await file.close();
    }
  } catch {
    throw new Refused(texts.unreadableFile(path));
  }
}
