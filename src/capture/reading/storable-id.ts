import { z } from 'zod';

const LONGEST = 1_000;

/** An id as the archive can index it: not empty, not endless, no control characters, no lone surrogates. */
export const storableId = z
  .string()
  .max(LONGEST)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
