import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { sessionCookie, UndeclaredRoutes, type DeclaredRoute } from '../../../foundation/access/index.js';
import { ownProblems } from '../answers/answers.decorator.js';
import type { Schema, SchemaName } from '../answers/schema.js';
import { accountSchema } from '../channel-lookups/account.schema.js';
import { changeSchema, channelSchema } from '../channels/channel.schema.js';
import { measureSchema } from '../channels/measure.js';
import { certificateSchema, issuedCertificateSchema } from '../certificates/certificate.schema.js';
import { disposalGroupSchema, disposalLineSchema, disposalListSchema } from '../disposal-lists/disposal-list.schema.js';
import { basketSchema, handOverSchema, takenReceiptSchema } from '../hand-overs/hand-over.schema.js';
import { holdSchema } from '../holds/hold.schema.js';
import { lossSchema } from '../losses/loss.js';
import { meSchema } from '../me/me.controller.js';
import { noteLineSchema, notePreviewSchema, noteSchema } from '../notes/note.schema.js';
import { problemStatuses, type ProblemCode } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.sv.js';
import { declarationSchema } from '../records/declaration.js';
import { proofSchema } from '../records/proof.js';
import { recordSchema } from '../records/record.schema.js';
import { registrationSchema } from '../records/registration.schema.js';
import { removalSchema } from '../records/removal.schema.js';
import { threadEntrySchema } from '../records/thread.schema.js';
import { readEntrySchema, registerEntrySchema } from '../register/register-entry.schema.js';
import { requestSchema } from '../requests/request.schema.js';
import { outlookRowSchema } from '../rules/outlook-row.js';
import { ruleSchema, shownRuleSchema } from '../rules/rule.js';
import { ruleFaultSchema, rulesSchema } from '../rules/rules-answer.js';
import { receiptSchema, runSchema } from '../runs/run.js';
import { queueCountSchema, sampleSchema, triageDecidedSchema, triageItemSchema } from '../triage/triage.schema.js';
import { problemSchema } from './problem.schema.js';
import { problemResponses, problemsOf } from './route-problems.js';
import { texts } from './texts.sv.js';

const schemas: Record<SchemaName, Schema> = {
  Channel: channelSchema,
  ChannelChange: changeSchema,
  Measure: measureSchema,
  Account: accountSchema,
  Run: runSchema,
  Receipt: receiptSchema,
  Record: recordSchema,
  Proof: proofSchema,
  ThreadEntry: threadEntrySchema,
  Declaration: declarationSchema,
  Hold: holdSchema,
  Request: requestSchema,
  Removal: removalSchema,
  RegisterEntry: registerEntrySchema,
  ReadRegisterEntry: readEntrySchema,
  Registration: registrationSchema,
  TriageItem: triageItemSchema,
  QueueCount: queueCountSchema,
  TriageDecision: triageDecidedSchema,
  TriageSample: sampleSchema,
  Note: noteSchema,
  NoteLine: noteLineSchema,
  NotePreview: notePreviewSchema,
  HandOver: handOverSchema,
  Basket: basketSchema,
  TakenReceipt: takenReceiptSchema,
  DisposalList: disposalListSchema,
  DisposalLine: disposalLineSchema,
  DisposalGroup: disposalGroupSchema,
  Certificate: certificateSchema,
  IssuedCertificate: issuedCertificateSchema,
  Loss: lossSchema,
  Rules: rulesSchema,
  Rule: ruleSchema,
  ShownRule: shownRuleSchema,
  RuleFault: ruleFaultSchema,
  OutlookRow: outlookRowSchema,
  Me: meSchema,
  Problem: problemSchema,
};

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  readonly [ownProblems]?: readonly ProblemCode[];
};
type Parameter = NonNullable<Operation['parameters']>[number];

/** The OpenAPI document of a module's routes, with who may and what can go wrong. */
export function describeRest(service: INestApplication, module: Type): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(texts.title)
    .setDescription(texts.description)
    .setVersion('1')
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', description: texts.bearer })
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: sessionCookie, description: texts.session })
    .build();
  const config = { ...frame, components: { ...frame.components, schemas } };
  const document = SwaggerModule.createDocument(service, config, {
    include: [module],
    autoTagControllers: false,
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  for (const route of service.get(UndeclaredRoutes, { strict: false }).listRoutes()) complete(document, route);
  return Object.assign(document, { [ownProblems]: listProblems() });
}

function listProblems() {
  const codes = Object.keys(problemStatuses) as ProblemCode[];
  return codes.map((code) => ({ code, status: problemStatuses[code], ...problemTexts[code] }));
}

/** What holds of every route is said here once. */
function complete(document: OpenAPIObject, { method, path, access }: DeclaredRoute): void {
  const place = document.paths[path.replace(/:(\w+)/g, '{$1}')];
  const operation: Operation | undefined = place?.[method.toLowerCase() as 'get'];
  if (!operation || !access) return;
  const parameters = (operation.parameters ?? []).filter((parameter) => 'name' in parameter);
  for (const parameter of parameters) describeParameter(parameter);
  const codes = problemsOf({
    access,
    hasQuery: parameters.some((parameter) => parameter.in === 'query'),
    hasPathParameter: parameters.some((parameter) => parameter.in === 'path'),
    hasBody: operation.requestBody !== undefined,
    own: operation[ownProblems] ?? [],
  });
  Object.assign(operation, {
    security: access.kind === 'open' ? [] : [{ bearer: [] }, { session: [] }],
    responses: { ...operation.responses, ...problemResponses(codes) },
    'x-roles': access.kind === 'open' ? [] : access.roles,
  });
}

function describeParameter(parameter: Extract<Parameter, { name: string }>): void {
  parameter.description ??= texts.parameters[parameter.name];
}
