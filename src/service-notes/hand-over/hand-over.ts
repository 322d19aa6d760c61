/** As a file that a person fetches, or one that is laid in a folder which the diary system watches. */
export const handOverWays = ['download', 'folder'] as const;
export type HandOverWay = (typeof handOverWays)[number];

/** Signed notes that went to the diary together (överlämning), as one zip file. */
export interface HandOver {
  readonly id: number;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly way: HandOverWay;
  /** The file's name. */
  readonly file: string;
  readonly notes: number;
  /** Those that the diary has given a number. */
  readonly answered: number;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** What a records creator has to hand over, and what the diary has not answered. */
export interface Basket {
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly way: HandOverWay;
  /** Signed, and not handed over. */
  readonly waiting: number;
  readonly oldestSignedAt: Date | null;
  /** Handed over, without a number. */
  readonly unanswered: number;
  readonly oldestHandedOverAt: Date | null;
  /** Working days that an answer may take. */
  readonly awaitDays: number;
  /** One of those answers has been awaited longer than that. */
  readonly isOverdue: boolean;
}

export type HandOverRefusal = 'nothing-waits' | 'out-of-reach' | 'not-signed' | 'no-such-hand-over';

export class HandOverRefused extends Error {
  constructor(
    readonly reason: HandOverRefusal,
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'HandOverRefused';
  }
}
