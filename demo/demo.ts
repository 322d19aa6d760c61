import { Clock } from '../src/foundation/clock/index.js';
import { EmbeddedServer } from '../src/foundation/database/index.js';
import { chooseDemoFolder, DemoFolderTaken, makeDemoFolder } from './demo-folder.js';
import { findFreePort } from './find-free-port.js';
import { buildMunicipality } from './municipality/build-municipality.js';
import { startPlatformServer } from './platform-server/platform-server.js';
import { readDisposalList, type WaitingList } from './read-disposal-list.js';
import { askFlodesarkivet } from './run-flodesarkivet.js';
import { runService } from './run-service.js';
import { showTriage, type WaitingTriage } from './show-triage.js';
import { demoTexts as texts } from './texts.sv.js';
import { latestTwoNights, liveTwoNights } from './two-nights.js';

/** `npm run demo -- --no-web` */
const nightsAlone = process.argv.includes('--no-web');

/** Two nights of Norrsunda kommun, captured over HTTP into an archive of the demo's own; then the service, open. */
async function run(): Promise<number> {
  const dataDir = chooseDemoFolder('demo-data');
  await makeDemoFolder(dataDir);
  const nights = latestTwoNights(dataDir);
  const municipality = buildMunicipality(nights.first);
  const platforms = await startPlatformServer(municipality);
  const database = await EmbeddedServer.join(dataDir);
  try {
    console.error(texts.begin(dataDir, platforms.origin));
    const status = await liveTwoNights(municipality, platforms.origin, nights, { dataDir });
    const waiting = await readDisposalList({ dataDir, at: new Clock().now() });
    const port = Number(process.env['PORT'] ?? (await findFreePort(3000)));
    const triage = await showTriage(dataDir, port);
    console.error(texts.end(dataDir));
    if (status > 1) return 3;
    if (nightsAlone) {
      if (waiting)
        console.error(texts.listWaits(waiting, `DATA_DIR=${dataDir} npx flodesarkivet disposal show ${waiting.id}`));
      tellWhoTriages(triage);
      return 0;
    }
    if (waiting) await tellWhoApproves(waiting, dataDir, port);
    tellWhoTriages(triage);
    console.error(texts.openService);
    return await runService(dataDir, port);
  } finally {
    await platforms.close();
    await database.leave();
  }
}

/** Where the list is, and how the second person gets in. */
async function tellWhoApproves(waiting: WaitingList, dataDir: string, port: number): Promise<void> {
  const words = ['users', 'link', String(waiting.approverId)];
  const [answer] = await askFlodesarkivet<{ link: string }>(words, { dataDir, at: new Clock().now(), port });
  const list = new URL(`/gallring/${waiting.id}`, answer!.link);
  console.error(texts.listWaits(waiting, `${list.href} (${texts.signIn(waiting.approver, answer!.link)})`));
}

/** Where the queue and the notes are, and how the registrar gets in. */
function tellWhoTriages({ waiting, registrar, designation, link }: WaitingTriage): void {
  const [queue, notes] = ['/triage', '/anteckningar'].map((path) => new URL(path, link).href);
  console.error(texts.triageWaits(waiting, `${queue} (${texts.signIn(registrar, link)})`));
  if (designation !== null) console.error(texts.noteWentOut(designation, notes!));
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof DemoFolderTaken)) throw error;
  console.error(texts.folderTaken(error.folder));
  process.exitCode = 2;
}
