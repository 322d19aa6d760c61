import { readTime } from '../../reading/read-time.js';

/** WordPress writes universal time without saying so. */
export function readGmt(written: string | null | undefined): Date | null {
  return written ? readTime(/(?:z|[+-]\d\d:?\d\d)$/i.test(written) ? written : `${written}Z`) : null;
}
