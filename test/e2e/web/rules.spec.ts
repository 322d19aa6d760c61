import { RulesNow } from '../../../src/entrypoints/nightly/index.js';
import { serveTown, type ServedTown } from '../../browser/served-town.js';
import { brokenTownRules, changedTownRules, townRules } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';

let served: ServedTown;
let archivist: Visitor;
let reader: Visitor;
/** An archivist of one records creator alone. */
let bound: Visitor;

beforeAll(async () => {
  served = await serveTown();
  const [board] = await served.town.database.read<{ id: number }>(`SELECT id FROM records_creator ORDER BY id LIMIT 1`);
  archivist = await served.town.letIn([{ role: 'archivist', recordsCreatorId: null }]);
  reader = await served.town.letIn([{ role: 'reader', recordsCreatorId: null }]);
  bound = await served.town.letIn([{ role: 'archivist', recordsCreatorId: board!.id }]);
}, 120_000);
afterAll(() => served.close());
afterEach(() => served.rules.write(townRules));

async function read(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function count(sql: string): Promise<number> {
  const [row] = await served.town.database.read<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
  return row!.count;
}

describe('the page of rules', () => {
  it('says what each rule does, under which decision, and how many records it covers and has made due', async () => {
    const text = await read(archivist, '/regler');
    const due = await count(`record_assessment WHERE outcome = 'due-for-disposal'`);
    const covered = await count(
      `record_assessment a JOIN rule_wording w ON w.ref = a.rule_ref WHERE w.rule_id = 'SM05'`,
    );
    expect(due).toBeGreaterThan(0);
    expect(text).toContain(
      `SM05 version 1 Kommentar av liten betydelse Gallras 3 månader efter att handlingen kom in Kommunstyrelsen 2026-01-12 § 5, KS 2026/17 ${covered} ${due}`,
    );
    expect(text).toContain('Gallras 2 år efter att handlingen upprättades Saknar gallringsbeslut: visas och simuleras');
    expect(text).toMatch(/SM15 version 1 .* Statistik Gallras 2 år .* gäller först från och med 2027-01-01/);
    const classified = await count(`record_class WHERE class = 'SM03' AND basis = 'rule'`);
    expect(text).toMatch(
      new RegExp(`K-SM03 version 1 SM03 Gäller handlingar som är inlägg och .*? ${classified} K-SM05`),
    );
    expect(text).toContain('Ingen regel gäller handlingstypen SM09');
    expect(text).not.toContain('Regelfilerna');
  });

  it('counts only the records creators of whoever asks', async () => {
    const [whole, part] = [await read(archivist, '/regler'), await read(bound, '/regler')];
    const ofSm01 = /SM01 Inlägg med innehåll som inte finns i någon annan kanal (\d+)/;
    expect(Number(ofSm01.exec(part)![1])).toBeLessThan(Number(ofSm01.exec(whole)![1]));
  });

  it('never loses the rules to a broken file, and says where it is broken', async () => {
    await served.rules.write(brokenTownRules);
    const text = await read(reader, '/regler');
    expect(text).toContain('Regelfilerna har fel');
    expect(text).toMatch(/De senast godkända reglerna, från \d{4}-\d\d-\d\d \d\d:\d\d, fortsätter att gälla/);
    expect(text).toMatch(/norrsunda\.yaml, rad \d+: regel 2: action har ett värde som inte finns/);
    expect(text).toContain('SM03 version 1 Krisinformation Bevaras för all framtid');
  });

  it('says that changed files come into use at the next night, and shows what they change to whoever may see it', async () => {
    await served.rules.write(changedTownRules);
    expect(await read(archivist, '/regler')).toMatch(/tas i bruk nästa natt.* Se vad som ändras/);
    const text = await read(reader, '/regler');
    expect(text).toContain('tas i bruk nästa natt');
    expect(text).not.toContain('Se vad som ändras');
  });
});

describe('the page of a rule', () => {
  it('tells its wording, its decision, what it covers and what falls due when', async () => {
    const text = await read(archivist, '/regler/SM05');
    expect(text).toContain('Gallras 3 månader efter att handlingen kom in.');
    expect(text).toContain('Beslutat av Kommunstyrelsen Datum 2026-01-12 Paragraf § 5 Diarienummer KS 2026/17');
    expect(text).toContain('Gäller till och med Tills vidare Tillämpas av Kommunarkivet');
    expect(text).toMatch(/Fil norrsunda\.yaml, rad \d+ Kontrollsumma \(SHA-256\) [0-9a-f]{64}/);
    expect(text).toMatch(/Får gallras \d+/);
    expect(text).toMatch(/Norrsunda kommun \(Mastodon\) SM05 Kommentar av liten betydelse \d+/);
    expect(text).toContain('Handlingar vars frist går ut, år för år');
  });

  it('warns where no decision lets the rule be used', async () => {
    expect(await read(archivist, '/regler/SM07')).toContain('Åren är en simulering, och ingenting gallras.');
    expect(await read(archivist, '/regler/SM15')).toContain('Regeln gäller annat än handlingar.');
  });

  it('lists the rule’s records soonest due first, to a reader only those that a reader sees', async () => {
    const page = await (await archivist.get('/regler/SM05/handlingar')).text();
    const days = [...page.matchAll(/Fristen går ut (\d{4}-\d\d-\d\d)/g)].map(([, day]) => day!);
    expect(days).toHaveLength(25);
    expect(days).toEqual(days.toSorted());
    const next = /rel="next" href="([^"]+)"/.exec(page)![1]!;
    const second = await read(archivist, next);
    expect(second).toContain('Första sidan');
    expect(second).toContain('Fristen går ut');
    expect(await read(reader, '/regler/SM05/handlingar')).toContain('ingen handling under regeln som du kan se');
    expect((await archivist.get('/regler/SM05/handlingar?efter=x')).status).toBe(400);
  });

  it('is not there for a rule that never was in force', async () => {
    for (const path of ['/regler/SM99', '/regler/SM99/handlingar', '/regler/K-SM01'])
      expect((await archivist.get(path)).status).toBe(404);
  });
});

describe('the outlook', () => {
  it('shows ten years by rule, class and channel, and what no year can be said of', async () => {
    const html = await (await archivist.get('/regler/simulering')).text();
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).not.toContain('style=');
    const text = await read(archivist, '/regler/simulering');
    expect(text).toContain('Regler utan gallringsbeslut räknas med');
    const ruleless = await count(`record_assessment WHERE rule_ref IS NULL`);
    expect(text).toContain(`Omfattas inte av någon regel ${ruleless} Se de oklassade`);
    expect(await read(archivist, '/regler/simulering?visa=kanal')).toContain('Norrsunda kommun (Mastodon)');
    expect(await read(archivist, '/regler/simulering?visa=handlingstyp')).toContain('Oklassade');
    expect(await read(reader, '/regler/simulering')).not.toContain('Se de oklassade');
  });

  it('shows one year by itself, and knows no other than its own', async () => {
    const year = served.town.clock.today().year;
    expect(await read(archivist, `/regler/simulering?ar=${year}`)).toContain(
      `Faller ut ${year} eller har redan fallit ut`,
    );
    expect(await read(archivist, `/regler/simulering?ar=${year + 9}`)).toContain(`Ingen frist går ut ${year + 9}.`);
    expect((await archivist.get(`/regler/simulering?ar=${year - 1}`)).status).toBe(404);
    expect((await archivist.get('/regler/simulering?visa=annat')).status).toBe(400);
  });

  it('is the same as a file', async () => {
    const answer = await archivist.get('/regler/simulering/siffror.csv?visa=regel');
    expect(answer.headers.get('content-disposition')).toContain('faller-ut-regel-');
    const lines = (await answer.text())
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const total = lines
      .slice(1)
      .flatMap((line) => line.slice(2).map(Number))
      .reduce((sum, n) => sum + n, 0);
    expect(total).toBe(await count('record_assessment'));
  });
});

describe('changed rule files', () => {
  async function readEffects(visitor: Visitor): Promise<string> {
    for (let looks = 0; looks < 500; looks++) {
      const text = await read(visitor, '/regler/andringar');
      if (!text.includes('Det räknas ut.')) return text;
    }
    throw new Error('it is never reckoned');
  }

  it('are told rule by rule, with what they would do to records, while the page waits for nothing', async () => {
    expect(await read(archivist, '/regler/andringar')).toContain('Det finns inget att ta i bruk.');
    await served.rules.write(changedTownRules);
    const first = await (await archivist.get('/regler/andringar')).text();
    expect(first.includes('http-equiv="refresh"')).toBe(first.includes('Det räknas ut.'));
    const text = await readEffects(archivist);
    expect(text).toContain(
      'SM05 Kommentar av liten betydelse Ändrad version 1 blir 2 Vad Nu Med de ändrade filerna Frist 3 månader efter att handlingen kom in 1 år efter att handlingen kom in',
    );
    expect(text).toMatch(/SM09 Borttaget: bryter mot kanalens regler Ny .* SM18-G .* Borttagen/);
    expect(text).toContain('K-SM05-W Finns inte SM05. Gäller handlingar som är kommentarer');
    expect(text).toMatch(/Handlingstyper .*SM09 (Borttaget: bryter mot kanalens regler) \1\. Begränsar vem som ser/);
    expect(text).toMatch(/Vad som kan ha betydelse .*FO-NY Finns inte Kan ha betydelse/);
    expect(text).toMatch(/SM05 Regel SM05 Får gallras SM05 Regel SM05 Fristen löper Senare \d+/);
    expect(text).toContain('Ta reglerna i bruk nu');
    expect(await readEffects(bound)).not.toContain('Ta reglerna i bruk nu');
  });

  it('are not taken into use while they have faults, nor by somebody of one records creator alone', async () => {
    await served.rules.write(brokenTownRules);
    const refused = await archivist.post('/regler/andringar/ta-i-bruk');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Reglerna togs inte i bruk, eftersom filerna har fel.');
    expect((await bound.post('/regler/andringar/ta-i-bruk')).status).toBe(403);
    expect((await reader.get('/regler/andringar')).status).toBe(403);
    expect(await count('rule_set')).toBe(1);
  });

  it('hold at once when somebody takes them into use, and what was stands in the rule’s history', async () => {
    await served.rules.write(changedTownRules);
    const answer = await archivist.post('/regler/andringar/ta-i-bruk');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/regler/andringar?klart=ja']);
    expect(await read(archivist, '/regler/andringar?klart=ja')).toContain('De ändrade reglerna gäller nu.');
    await served.town.get(RulesNow).beforeApplicationShutdown();
    await served.town.night();
    const later = await served.town.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    const text = await read(later, '/regler/SM05');
    expect(text).toMatch(
      /Lydelser som har gällt version 2 .*gäller nu.* version 1 .*3 månader efter att handlingen kom in/i,
    );
    expect(await read(later, '/regler/SM18-G')).toContain('Regeln gäller inte längre.');
  });
});
