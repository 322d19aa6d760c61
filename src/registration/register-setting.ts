/**
 * Which register is the register by OSL 5:2: our running list, or the diary system, where a record is registered only once
 * the diary has answered with its number.
 */
export const registers = ['own', 'diary'] as const;
export type WhichRegister = (typeof registers)[number];

/** How a records creator keeps its register. */
export interface RegisterSetting {
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly register: WhichRegister;
  /** Working days that a receipt from the diary may take before it is missed. */
  readonly awaitDays: number;
  /** What stands for it in designations; null until the first number is taken. */
  readonly code: string | null;
}

export type NewRegisterSetting = Pick<RegisterSetting, 'recordsCreatorId' | 'register' | 'awaitDays' | 'code'>;

/** Until somebody has decided otherwise. */
export const usualSetting = { register: 'own', awaitDays: 3 } as const;
