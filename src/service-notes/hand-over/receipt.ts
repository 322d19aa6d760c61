/** How the diary's answer came. */
export type ReceiptWay = 'upload' | 'folder' | 'api' | 'command';

/** Bytes; more than any diary answers at a time. */
export const largestReceipt = 20_000_000;

/** What the diary answers about one note, or one entry of the register. */
export interface ReceiptLine {
  /** Row of the file, counted from 1 with the head. */
  readonly line: number;
  /** `TA KS 2026:17` or `SM KS 2026:5`. */
  readonly designation: string;
  /** Null where it was told before. */
  readonly registrationNumber: string | null;
  /** Calendar day on which the case was closed; null while it is open. */
  readonly closedOn: string | null;
}

export type LineRefusal = 'no-such-designation' | 'no-number' | 'no-day' | 'day-ahead' | 'nothing-said' | 'not-signed';

/** What became of a line. */
export interface ReceiptAnswer {
  readonly line: number;
  readonly designation: string;
  readonly refusal: LineRefusal | null;
}

/** A receipt (kvitto) as it was taken in. */
export interface TakenReceipt {
  readonly id: number;
  readonly name: string;
  readonly taken: number;
  readonly answers: readonly ReceiptAnswer[];
}

/** The whole file says nothing that can be understood. */
export type ReceiptFault = 'unclosed' | 'no-head' | 'empty' | 'too-long';

export class ReceiptRefused extends Error {
  constructor(
    readonly reason: ReceiptFault,
    /** The file's name, and the line. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'ReceiptRefused';
  }
}
