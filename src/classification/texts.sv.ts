import { eitherOf } from '../foundation/text/index.js';

/** What is wrong with what stands under `when`, and what to do. */
export const conditionFaults = {
  unknown: (name: string, known: readonly string[]) => `Villkoret ”${name}” finns inte. Skriv ${eitherOf(known)}.`,
  wrong: (name: string, sentence: string) => `Villkoret ${name}: ${sentence}`,
  unknownClass: (code: string) =>
    `Handlingstypen ”${code}” finns inte i filens classificationScheme. Lägg till den där, eller rätta koden.`,
};

const named = ({ id, version }: { readonly id: string; readonly version: number }) => `${id} version ${version}`;

/** Why a record has its class, or none. */
export const reasonTexts = {
  rule: (rule: { id: string; version: number; conditions: readonly string[]; isOtherwise: boolean }) =>
    `Enligt klassningsregel ${named(rule)}: gäller handlingar som ${
      rule.conditions.length > 0 ? new Intl.ListFormat('sv').format(rule.conditions) : 'ingen annan regel gäller för'
    }${rule.isOtherwise && rule.conditions.length > 0 ? ' när ingen annan regel gäller' : ''}.`,
  noRule: 'Ingen klassningsregel gäller för handlingen.',
  clash: (rules: readonly { id: string; version: number }[]) =>
    `Klassningsreglerna ${new Intl.ListFormat('sv').format(rules.map(named))} gäller för handlingen men ger olika handlingstyp.`,
  person: (name: string, day: string, reason: string) => `${name} ${day}: ${reason}`,
};
