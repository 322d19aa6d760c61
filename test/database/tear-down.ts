import { runningServer } from './running-server.js';

export default async function tearDown(): Promise<void> {
  await runningServer.stop();
}
