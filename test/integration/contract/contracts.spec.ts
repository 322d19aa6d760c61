import { contracts } from '../../../contract/contracts.js';
import { differences } from '../../../contract/differences.js';
import { readKept } from '../../../contract/repository.js';
import { tablesFile } from '../../../contract/tables/read-tables.js';
import { openTestService, type TestService } from '../../service/index.js';

/** The list of tables needs no service: `npm run check` compares it. */
const made = contracts.filter(({ file }) => file !== tablesFile);

describe('what others rely on', () => {
  let house: TestService;
  beforeAll(async () => {
    house = await openTestService();
  }, 120_000);
  afterAll(() => house.close());

  it.each(made)(
    'stands in $file',
    async ({ file, make }) => {
      const moved = differences(file, readKept(file), await make(house));
      if (moved !== null) throw new Error(moved);
    },
    60_000,
  );
});
