import type { RegistrationDecision } from '../../../../registration/index.js';
import { showNumber } from '../../show-number.js';
import type { RefusedDeed } from './triage-query.dto.js';

const decided: Record<RegistrationDecision | 'undone', string> = {
  registered: 'registrerad',
  'kept-ordered': 'hålls ordnad',
  insignificant: 'uppenbart obetydlig',
  undone: 'inte bedömd',
};

const subject = (id: string, records: number) =>
  records > 1 ? `Handling ${id} och ${showNumber(records - 1)} till` : `Handling ${id}`;

/** What was decided just now, or why nothing was. */
export const outcomeTexts = {
  decided: (id: string, records: number, decision: keyof typeof decided, isRestricted: boolean) =>
    `${subject(id, records)}: ${decided[decision]}${isRestricted ? ' och begränsad' : ''}.`,
  skipped: (id: string) => `Handling ${id} är överhoppad och kommer igen.`,
  undone: (id: string, records: number) =>
    records > 1
      ? `Beslutet om handling ${id} och ${showNumber(records - 1)} till är ångrat. De ligger framför dig.`
      : `Beslutet om handling ${id} är ångrat. Den ligger framför dig.`,
  undo: 'Ångra',
  writeNote: 'Skriv klart anteckningen',
  writeProtected: 'Skriv de skyddade uppgifterna i registret',
  standing: (decision: keyof typeof decided, by: string, at: string) => `Nu gäller: ${decided[decision]}, ${by} ${at}.`,
};

export const refusedTexts: Record<RefusedDeed, (id: string) => string> = {
  redan: (id) => `Handling ${id} väntar inte längre: den är redan bedömd. Det du valde nyss gjordes inte.`,
  annan: (id) => `Någon annan har handling ${id} framför sig. Det du valde gjordes inte. Här är nästa.`,
  andrad: (id) => `Texten i handling ${id} ändrades medan du läste. Inget är beslutat: läs den på nytt.`,
  hemlig: (id) =>
    `Handling ${id} kan innehålla sekretess och ska alltid registreras (5 kap. 1 § OSL). Inget är beslutat.`,
  'ej-angrad': (id) =>
    `Beslutet om handling ${id} gick inte att ångra: det är redan ångrat, eller så gäller ett senare.`,
};
