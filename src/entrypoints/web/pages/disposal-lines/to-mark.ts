import { refusalTexts, type DisposalRefusal, type NewMark } from '../../../../disposal/index.js';
import type { MarkErrors, MarkFormDto } from './mark-form.dto.js';

/** Null where none is chosen. */
export function toMark({ mark, reason = '', prolongedTo = '' }: MarkFormDto): NewMark | null {
  switch (mark) {
    case 'read':
      return { mark };
    case 'struck':
      return { mark, reason };
    case 'prolonged':
      return { mark, reason, prolongedTo: prolongedTo.trim() };
    default:
      return null;
  }
}

/** Beside which field a refusal is told; empty where it is about the form as a whole. */
export function markErrorsOf(reason: DisposalRefusal, subject: string): MarkErrors {
  const sentence = refusalTexts[reason](subject);
  if (reason === 'no-reason') return { reason: sentence };
  return reason === 'no-day' ? { prolongedTo: sentence } : {};
}
