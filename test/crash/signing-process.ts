/** One instance of the service where a registrar signs every draft, and corrects every third note; it can be killed anywhere. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import type { Acting } from '../../src/foundation/access/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { DraftsService, SigningService } from '../../src/service-notes/index.js';

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
const get = <T>(service: abstract new (...all: never[]) => T): T => rooms.get(service, { strict: false });

process.once('message', () => {
  void signAll().then(async () => {
    await new Promise((said) => process.send!({ isDone: true }, said));
    await rooms.close();
    process.disconnect();
  });
});
process.send?.({ isReady: true });

async function signAll(): Promise<void> {
  const [person] = await get(Database).read<{ id: number; name: string }>(
    `SELECT id, name FROM person ORDER BY id LIMIT 1`,
  );
  const acting: Acting = {
    actor: { kind: 'person', ...person! },
    grants: [{ role: 'registrar', recordsCreatorId: null }],
  };
  for (let drafts = await listDrafts(); drafts.length > 0; drafts = await listDrafts())
    for (const { id, correctsId } of drafts) {
      const signed = await sign(id, acting);
      if (signed && correctsId === null && Number(id) % 3 === 0) await get(DraftsService).correct(id, acting);
    }
}

/** Oldest first, as the other instance reads them too. */
function listDrafts(): Promise<{ id: string; correctsId: string | null }[]> {
  return get(Database).read(
    `SELECT id, corrects_id AS "correctsId" FROM service_note WHERE state = 'draft' ORDER BY id LIMIT 5`,
  );
}

/** False where the other instance was first. */
async function sign(id: string, acting: Acting): Promise<boolean> {
  try {
    const { sha256 } = await get(SigningService).preview(id, acting);
    await get(SigningService).sign(id, sha256, acting);
    return true;
  } catch (error) {
    if ((error as { reason?: string }).reason !== 'not-a-draft') throw error;
    return false;
  }
}
