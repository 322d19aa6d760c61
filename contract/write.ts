/** `npm run contract`: writes every file that others rely on. */
import setUp from '../test/database/set-up.js';
import tearDown from '../test/database/tear-down.js';
import { openTestService } from '../test/service/index.js';
import type { OpenHouse } from './contract.js';
import { contracts } from './contracts.js';
import { keep, readKept } from './repository.js';

async function writeAll(house: OpenHouse): Promise<void> {
  for (const { file, make } of contracts) {
    const [kept, now] = [readKept(file), await make(house)];
    if (kept !== now) keep(file, now);
    console.log(`${kept === now ? 'same   ' : 'written'} ${file}`);
  }
}

try {
  await setUp();
  const house = await openTestService();
  await writeAll(house).finally(() => house.close());
} finally {
  await tearDown();
}
