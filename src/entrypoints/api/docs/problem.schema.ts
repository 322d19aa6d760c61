import { listOf, number, object, text } from '../answers/schema.js';
import type { Problem, ValueError } from '../problems/problem.js';

export const problemSchema = object<Problem>(
  {
    type: text(),
    title: text(),
    status: number(),
    detail: text(),
    instance: text(),
    errors: listOf(object<ValueError>({ name: text(), detail: text() })),
  },
  ['errors'],
);
