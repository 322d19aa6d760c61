import { formTokenField, formTokenOf, sessionCookie } from '../../src/foundation/access/index.js';
import { timeSpent } from '../harness/time-spent.js';
import { startService } from './start-service.js';

/** Milliseconds of each answer. */
export interface BrowserDecisions {
  readonly deciding: readonly number[];
  readonly showing: readonly number[];
  readonly listing: readonly number[];
  readonly sampling: readonly number[];
}

const listings = 20;

/** A registrar who decides of the next, again and again, over HTTP to the service as `npm start` runs it. */
export async function decideInBrowser(
  environment: Readonly<Record<string, string>>,
  sessionToken: string,
  times: number,
): Promise<BrowserDecisions> {
  const service = await startService(environment);
  const headers = { cookie: `${sessionCookie}=${sessionToken}` };
  const open = async (path: string) => {
    const answer = await fetch(`${service.origin}${path}`, { headers });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    return answer.text();
  };
  const decide = async (handling: string, version: string) => {
    const form = { handling, version, choice: 'kept-ordered', publicTitle: '' };
    const body = new URLSearchParams({ [formTokenField]: formTokenOf(sessionToken), ...form });
    const sent = { method: 'POST', headers, body, redirect: 'manual' } as const;
    const answer = await fetch(`${service.origin}/triage/besluta`, sent);
    if (!answer.headers.get('location')?.includes('klart=beslutad')) throw new Error(`${handling} was not decided`);
  };
  const [deciding, showing, listing, sampling]: number[][] = [[], [], [], []];
  try {
    let page = await open('/triage');
    for (let n = 0; n < times; n++) {
      const [, handling = '', version = ''] =
        /name="handling" value="(\d+)"\/><input type="hidden" name="version" value="(\d+)"/.exec(page) ?? [];
      deciding!.push(await timeSpent(() => decide(handling, version)));
      showing!.push(await timeSpent(async () => void (page = await open('/triage'))));
    }
    for (let n = 0; n < listings; n++) {
      listing!.push(await timeSpent(() => open('/triage/ko')));
      sampling!.push(await timeSpent(() => open('/triage/stickprov')));
    }
  } finally {
    await service.stop();
  }
  return { deciding: deciding!, showing: showing!, listing: listing!, sampling: sampling! };
}
