import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { ProblemCode } from '../problems/problem.js';
import type { Schema } from './schema.js';

/** What a route answers when all is well, and which problems it has of its own. */
export interface RouteAnswer {
  readonly summary: string;
  readonly description?: string;
  readonly status?: number;
  readonly answer: string;
  /** JSON, where no media types are given. */
  readonly schema?: Schema;
  readonly mediaTypes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly problems?: readonly ProblemCode[];
}

/** The problems that a route has of its own, for whoever puts the document together. */
export const ownProblems = 'x-problems';

export function Answers(route: RouteAnswer): MethodDecorator {
  const { summary, description, status = 200, answer, headers = {}, problems = [] } = route;
  const described = Object.entries(headers).map(([name, said]) => [
    name,
    { description: said, schema: { type: 'string' } },
  ]);
  return applyDecorators(
    ApiOperation({ summary, ...(description && { description }) }),
    ApiResponse({
      status,
      description: answer,
      content: contentOf(route),
      ...(described.length > 0 && { headers: Object.fromEntries(described) as Record<string, object> }),
    }),
    ApiExtension(ownProblems, problems),
  );
}

function contentOf({ schema, mediaTypes = ['application/json'] }: RouteAnswer) {
  return Object.fromEntries(mediaTypes.map((type) => [type, schema ? { schema } : {}]));
}
