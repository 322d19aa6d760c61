import type { OutlookFace } from '../../../../retention/index.js';
import type { OutlookTable } from './outlook-table.js';
import { faceNames } from './texts.sv.js';

/** The address of the same outlook with something of it otherwise. */
export function outlookPath(
  table: Pick<OutlookTable, 'face' | 'year'>,
  otherwise: { readonly face?: OutlookFace; readonly year?: number | null; readonly file?: 'siffror.csv' },
): string {
  const { face, year } = { ...table, ...otherwise };
  const path = otherwise.file ? `/regler/simulering/${otherwise.file}` : '/regler/simulering';
  return `${path}?visa=${faceNames[face]}${year === null ? '' : `&ar=${year}`}`;
}
