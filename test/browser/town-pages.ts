import { ClassesService } from '../../src/classification/index.js';
import { AssessNow } from '../../src/entrypoints/nightly/index.js';
import { DisclosureRequestsService } from '../../src/disclosure/index.js';
import { HoldsService } from '../../src/holds/index.js';
import { RemovalsService, ThreadsService } from '../../src/records/index.js';
import { RulesInForceService, TriggersService } from '../../src/retention/index.js';
import { DiaryNumbers, RegisterEntries, RegisterService, SecrecyMarkings } from '../../src/registration/index.js';
import { NamedDecisions } from '../../src/triage/index.js';
import type { Acting } from '../../src/foundation/access/index.js';
import { writeNotes } from './write-notes.js';
import type { TestService } from '../service/index.js';

/** A page of the service with something on it, by the name that its picture gets. */
export type TownPages = Readonly<Record<string, string>>;

/** Every page that somebody who is signed in can open, on the archive of two nights. */
export async function listTownPages(town: TestService): Promise<TownPages> {
  const id = async (sql: string) => {
    const [row] = await town.database.read<{ id: string }>(sql);
    if (!row) throw new Error(`the town has none: ${sql}`);
    return String(row.id);
  };
  const edited = await id(
    `SELECT record_id AS id FROM record_version GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
  );
  const pictured = await id(
    `SELECT record_id AS id FROM record_attachment WHERE sha256 IS NOT NULL ORDER BY 1 LIMIT 1`,
  );
  const gone = await id(`SELECT id FROM record WHERE state = 'gone' ORDER BY 1 LIMIT 1`);
  const reply = await id(`SELECT id FROM record WHERE kind = 'reply' ORDER BY 1 LIMIT 1`);
  const amber = await id(`SELECT id FROM capture_run WHERE status = 'amber' ORDER BY 1 LIMIT 1`);
  const green = await id(`SELECT id FROM capture_run WHERE status = 'green' ORDER BY 1 LIMIT 1`);
  const unclassified = await id(`SELECT record_id AS id FROM record_class WHERE class IS NULL ORDER BY 1 LIMIT 1`);
  const person = await id(`SELECT id FROM person ORDER BY 1 LIMIT 1`);
  const decided = await decideSomething(town, reply);
  const held = await holdSomething(town, reply);
  const removed = await noteRemoval(town, gone);
  const registered = await registerSomething(town, [
    await id(`SELECT id FROM record WHERE origin = 'received' AND id <> ${reply} ORDER BY id DESC LIMIT 1`),
    edited,
  ]);
  const notes = await writeNotes(town, [pictured]);
  return {
    ...notes,
    start: '/',
    records: '/handlingar',
    'records-found': '/handlingar?q=vatten',
    'records-none': '/handlingar?q=finnsinte',
    'record-edited': `/handlingar/${edited}`,
    'record-pictured': `/handlingar/${pictured}`,
    'record-gone': `/handlingar/${gone}`,
    'record-reply': `/handlingar/${reply}`,
    thread: `/handlingar/${reply}/trad`,
    'record-class': `/handlingar/${unclassified}/handlingstyp`,
    'record-inactive': `/handlingar/${reply}/inaktuell`,
    'record-case-closed': `/handlingar/${reply}/arende-avslutat`,
    'record-removal': `/handlingar/${reply}/borttagen-av-oss`,
    'record-removed': `/handlingar/${removed}?klart=borttagen`,
    'record-removal-noted': `/handlingar/${removed}/borttagen-av-oss`,
    'record-decided': `/handlingar/${decided.recordId}?klart=inaktuell&raknas=om`,
    'record-class-by-hand': `/handlingar/${decided.recordId}/handlingstyp`,
    'declaration-withdraw': `/handlingar/${decided.recordId}/forklaringar/${decided.declarationId}/aterta`,
    triage: '/triage',
    'triage-decided': `/triage?klart=beslutad&handling=${registered.recordId}`,
    'triage-queue': '/triage/ko',
    'triage-samples': '/triage/stickprov',
    unclassified: '/oklassade',
    'unclassified-done': '/oklassade?klassade=3',
    'records-classify': '/handlingar/klassa?q=vatten',
    'records-declare-inactive': '/handlingar/forklara-inaktuella?q=vatten&ursprung=received',
    'records-declared': '/handlingar?q=vatten&inaktuella=12',
    holds: '/gallringsstopp',
    'holds-lifted': '/gallringsstopp?visa=havda',
    'hold-new': `/gallringsstopp/nytt?handling=${reply}`,
    'hold-new-standing': '/gallringsstopp/nytt?q=vatten&ursprung=received',
    hold: `/gallringsstopp/${held.holdId}?klart=lagt`,
    'hold-lifted': `/gallringsstopp/${held.liftedId}?klart=havt`,
    'hold-of-request': `/gallringsstopp/${held.requestHoldId}`,
    'records-hold': '/handlingar/gallringsstopp?q=vatten',
    requests: '/utlamnanden',
    'requests-ended': '/utlamnanden?visa=avslutade',
    'request-new': '/utlamnanden/ny',
    request: `/utlamnanden/${held.requestId}?klart=antecknat`,
    register: '/register',
    'register-full': '/register?vy=fullstandig',
    'register-none': '/register?q=finnsinte',
    'register-entry': `/register/${registered.entryId}?klart=rattad`,
    'register-struck': `/register/${registered.struckId}`,
    'register-correct': `/register/${registered.entryId}/ratta`,
    'register-settings': '/register/installningar?klart=sparat',
    'register-setting': `/register/installningar/${registered.recordsCreatorId}`,
    'record-registered': `/handlingar/${registered.recordId}?klart=registrerad`,
    'record-registration': `/handlingar/${registered.recordId}/registrering`,
    'record-marking': `/handlingar/${registered.recordId}/sekretessmarkering`,
    'record-access': `/handlingar/${registered.recordId}/atkomst`,
    losses: '/mojlig-forlust',
    channels: '/kanaler',
    'channel-new': '/kanaler/ny',
    'channels-import': '/kanaler/importera',
    channel: '/kanaler/1',
    'channel-change': '/kanaler/1/andra',
    'own-accounts': '/kanaler/3/egna-konton',
    'own-accounts-asked': '/kanaler/3/egna-konton?konto=0',
    'channel-close': '/kanaler/1/avsluta',
    nights: '/natter',
    'night-green': `/natter/${green}`,
    'night-amber': `/natter/${amber}`,
    measurements: '/matning',
    measurement: '/matning/1',
    rules: '/regler',
    rule: '/regler/SM05',
    'rule-undecided': '/regler/SM07',
    'rule-records': '/regler/SM05/handlingar',
    'rules-outlook': '/regler/simulering',
    'rules-outlook-channels': '/regler/simulering?visa=kanal',
    'rules-outlook-year': `/regler/simulering?ar=${town.clock.today().year}`,
    'rule-changes-none': '/regler/andringar',
    people: '/konton',
    'person-new': '/konton/ny',
    person: `/konton/${person}`,
    'api-keys': '/konton/api-nycklar',
    'api-docs': '/api/docs',
    'my-account': '/mitt-konto',
    about: '/om',
    accessibility: '/tillganglighet',
    'not-there': '/finns-inte',
  };
}

async function noteRemoval(town: TestService, recordId: string): Promise<string> {
  const by = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' } as const;
  const removedOn = town.clock.today().toString();
  const said = { ground: 'channel-rules', reason: 'Personangrepp på en anställd', removedBy: 'Sara Lindmark' } as const;
  await town.get(RemovalsService).note({ recordId, removedOn, ...said }, by);
  return recordId;
}

/** Gives a record a class by hand, and declares its thread inactive. */
async function decideSomething(town: TestService, recordId: string) {
  const by = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' } as const;
  const { schemes } = await town.get(RulesInForceService).getInForce();
  const byHand = { recordIds: [recordId], recordClass: 'SM05', reason: 'Bara ett hjärta' };
  await town.get(ClassesService).classifyByHand(byHand, schemes, by);
  const recordIds = await town.get(ThreadsService).listIdsInThreads([recordId]);
  const happenedOn = town.clock.today().toString();
  const declaration = { trigger: 'declared-inactive', recordIds, happenedOn, reason: 'Frågan är besvarad' } as const;
  const declarationId = await town.get(TriggersService).declare({ ...declaration, caseReference: null }, by);
  await town.get(AssessNow).begin();
  return { recordId, declarationId };
}

/** Lays a hold and lifts another, and follows a request as far as a refusal in part. */
async function holdSomething(town: TestService, recordId: string) {
  const by = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' } as const;
  const [holds, requests] = [town.get(HoldsService), town.get(DisclosureRequestsService)];
  const extent = { scope: 'threads', recordIds: [recordId] } as const;
  const [holdId, liftedId] = [
    await holds.lay({ ground: 'supervision', reason: 'JO dnr 1234-2026', extent }, by),
    await holds.lay({ ground: 'audit', reason: 'Revisionen 2026', extent: { scope: 'channel', channelId: 1 } }, by),
  ];
  await holds.lift(liftedId, 'Revisionen är avslutad', by);
  const day = town.clock.today().toString();
  const request = { receivedOn: day, requester: null, concerns: 'Allt om vattenläckan', caseReference: 'KS 2026/17' };
  const requestId = await requests.open(request, extent, by);
  const refused = { step: 'refused', outcome: 'in-part', happenedOn: day, note: 'Två namn maskade' } as const;
  await requests.addStep(requestId, refused, by);
  await requests.addStep(requestId, { step: 'served', happenedOn: day, note: null }, by);
  const { holdId: requestHoldId } = await requests.getRequest(requestId, 'all');
  return { holdId, liftedId, requestId, requestHoldId };
}

/** Registers two records, one of them with suspected secrecy and a corrected entry, and takes the other back. */
async function registerSomething(town: TestService, [secret = '', struck = '']: readonly string[]) {
  const by = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' } as const;
  const acting: Acting = { actor: by.actor, grants: [{ role: 'registrar', recordsCreatorId: null }] };
  const [deeds, register] = [town.get(NamedDecisions), town.get(RegisterService)];
  const plain = { publicTitle: 'Fråga om vattnet', protectedTitle: null, parties: null, caseTitle: null };
  await deeds.decide(
    { recordIds: [struck], decision: 'registered', secrecy: 'not-suspected', reason: null, entry: plain },
    acting,
  );
  await deeds.undoLast(struck, null, acting);
  const said = { ...plain, publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för grannens barn' };
  const reason = 'Kan röra en enskilds hälsa';
  await deeds.decide(
    { recordIds: [secret], decision: 'registered', secrecy: 'suspected', reason, entry: said },
    acting,
  );
  const [entry] = await register.listOf([secret]);
  const corrected = { ...said, datedOn: entry!.datedOn, parties: entry!.parties, caseTitle: 'Orosanmälan' };
  await town.get(RegisterEntries).correct(entry!.id, 1, { ...corrected, reason: 'Ärendet saknades' }, by);
  await town.get(DiaryNumbers).noteBeside(entry!.id, 'KS 2026/118', by);
  const markedOn = town.clock.today().toString();
  const marking = { provision: '25 kap. 1 § OSL', markedOn, authority: 'Kommunstyrelsen' };
  await town.get(SecrecyMarkings).mark(secret, marking, by);
  const [struckEntry] = await register.listOf([struck]);
  const { id: entryId, recordsCreatorId } = entry!;
  return { entryId, struckId: struckEntry!.id, recordsCreatorId, recordId: secret };
}
