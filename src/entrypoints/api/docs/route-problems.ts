import type { AccessDeclaration } from '../../../foundation/access/index.js';
import { problemStatuses, type ProblemCode } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.sv.js';

/** What a route takes in, as far as it can go wrong. */
export interface RouteShape {
  readonly access: AccessDeclaration;
  readonly hasQuery: boolean;
  readonly hasPathParameter: boolean;
  readonly hasBody: boolean;
  readonly own: readonly ProblemCode[];
}

/** Every problem that a route may answer with, by its status. */
export function problemsOf({ access, hasQuery, hasPathParameter, hasBody, own }: RouteShape): ProblemCode[] {
  const may: Readonly<Partial<Record<ProblemCode, boolean>>> = {
    malformed: hasQuery || hasBody,
    'not-signed-in': access.kind === 'roles',
    'not-allowed': access.kind === 'roles',
    'not-found': hasPathParameter,
    'too-large': hasBody,
    'not-json': hasBody,
    'too-many': true,
    failed: true,
    'database-away': true,
  };
  const always = (Object.keys(may) as ProblemCode[]).filter((code) => may[code]);
  return [...new Set([...always, ...own])].sort((a, b) => problemStatuses[a] - problemStatuses[b]);
}

/** As OpenAPI answers: one for each status, naming each problem. */
export function problemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const statuses = [...new Set(codes.map((code) => problemStatuses[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes
          .filter((code) => problemStatuses[code] === status)
          .map((code) => `${problemTexts[code].title}.`)
          .join(' '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
