/** One process of the service that executes what has been approved when it is told to, and can be killed at any instant of it. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FixityService, type FixityFault } from '../../src/capture/index.js';
import { CertificatesService, ExecuteDisposalService, VerifyDisposalService } from '../../src/disposal/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { Database } from '../../src/foundation/database/index.js';
import type { ExecutedDisposal } from './executed-disposal.js';

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
const get = <T>(service: abstract new (...all: never[]) => T): T => rooms.get(service, { strict: false });

process.once('message', () => {
  const begunMs = get(Clock).monotonicMs();
  void execute().then(async () => {
    await say(await describe(get(Clock).monotonicMs() - begunMs));
    await rooms.close();
    process.disconnect();
  });
});
process.send?.({ isReady: true });

function say(executed: ExecutedDisposal): Promise<void> {
  return new Promise((said, failed) =>
    process.send!(executed, (error: Error | null) => (error ? failed(error) : said())),
  );
}

/** Until it is done: a killed process's claim ends when the server has noticed its death. */
async function execute(): Promise<void> {
  while (await isWaiting()) {
    await get(ExecuteDisposalService).executeDue(new AbortController().signal);
    await get(Clock).pause(20);
  }
}

async function isWaiting(): Promise<boolean> {
  const lists = await get(Database).read(`SELECT FROM disposal_list WHERE state IN ('approved', 'executing')`);
  return lists.length > 0;
}

async function describe(tookMs: number): Promise<ExecutedDisposal> {
  const faults: FixityFault[] = [];
  await get(FixityService).checkAll((fault) => faults.push(fault));
  const found = await get(CertificatesService).findCertificate(1, null);
  const { beganAt, endedAt, attempts, ...certificate } = found!.certificate;
  const remains = await get(Database).read(
    `SELECT to_jsonb(d) - 'destroyed_on' - 'item_digest' AS remains FROM destroyed_record d ORDER BY d.id`,
  );
  const counts = await get(Database).read(
    `SELECT (SELECT count(*)::int FROM record) AS records, (SELECT count(*)::int FROM record_version) AS versions,
            (SELECT count(*)::int FROM stored_file) AS files, (SELECT count(*)::int FROM exchange) AS exchanges,
            (SELECT count(*)::int FROM doomed_file) AS doomed,
            (SELECT count(*)::int FROM audit_event WHERE deed = 'disposal-executed') AS executed`,
  );
  const proof = await get(VerifyDisposalService).verify(1, null);
  return { tookMs, attempts, ended: endedAt >= beganAt, state: { faults, certificate, remains, counts, proof } };
}
