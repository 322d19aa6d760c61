import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module.js';
import { decidingAs, OneTimeLinksService, PeopleService, type Acting } from '../src/foundation/access/index.js';
import { Clock } from '../src/foundation/clock/index.js';
import { Configuration } from '../src/foundation/config/index.js';
import { LineLogger } from '../src/foundation/logging/index.js';
import { registrationDeciders } from '../src/registration/index.js';
import { HandOversService, NotesService, ReceiptsService, SigningService } from '../src/service-notes/index.js';
import { NamedDecisions, TriageQueue, type TriageItem } from '../src/triage/index.js';
import { triageSentences as texts } from './texts.sv.js';
import type { WaitingTriage } from './show-triage.js';

const operator = { kind: 'operator', name: 'demo' } as const;
const grants = [{ role: 'registrar', recordsCreatorId: null }] as const;

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: new LineLogger(new Clock()) });
const get: typeof rooms.get = (service: Parameters<typeof rooms.get>[0]) => rooms.get(service, { strict: false });
try {
  process.stdout.write(JSON.stringify(await work()));
} finally {
  await rooms.close();
}

/** What a registrar does on the pages on an ordinary morning. */
async function work(): Promise<WaitingTriage> {
  const mail = 'eva.sund@norrsunda.example';
  const { id, name } = (await get(PeopleService).add({ name: texts.registrar, mail, grants }, operator))!;
  const acting: Acting = { actor: { kind: 'person', id, name }, grants };
  const { items } = await get(TriageQueue).listQueue(acting, null, 1000);
  const faults = items.filter(({ suggestions }) => suggestions.some(({ ruleId }) => ruleId === texts.faultRule));
  const [first, second] = [faults.at(-1), faults.at(-2)];
  const designation = first ? await handOver(first, acting) : null;
  if (second) await get(NamedDecisions).beginNote([second.recordId], acting, { publicTitle: texts.title });
  const { waiting } = await get(TriageQueue).count(acting);
  const token = await get(OneTimeLinksService).makeForPerson(id, operator);
  return { waiting, registrar: name, designation, link: `${get(Configuration).publicUrl}/engangslank/${token}` };
}

/** All the way: registered, drafted, signed, handed over, answered. Answers the designation. */
async function handOver({ recordId, recordsCreatorId }: TriageItem, acting: Acting): Promise<string> {
  const { title: publicTitle, action, significance } = texts;
  const noteId = await get(NamedDecisions).beginNote([recordId], acting, { publicTitle, action, significance });
  const { sha256 } = await get(SigningService).preview(noteId, acting);
  await get(SigningService).sign(noteId, sha256, acting);
  await get(HandOversService).take(recordsCreatorId, null, acting);
  const { designation } = await get(NotesService).getNote(noteId, 'all');
  const receipt = `beteckning;diarienummer\n${designation};${texts.registrationNumber}\n`;
  await get(ReceiptsService).takeFile('upload', 'kvitto.csv', receipt, decidingAs(acting, registrationDeciders));
  return designation!;
}
