import { eitherOf } from '../foundation/text/index.js';

/** What is wrong with what stands under `when`, and what to do. */
export const conditionFaults = {
  unknown: (name: string, known: readonly string[]) => `Villkoret ”${name}” finns inte. Skriv ${eitherOf(known)}.`,
  wrong: (name: string, sentence: string) => `Villkoret ${name}: ${sentence}`,
  unknownClass: (code: string) =>
    `Handlingstypen ”${code}” finns inte i filens classificationScheme. Lägg till den där, eller rätta koden.`,
};

interface NamedRule {
  readonly ruleId: string;
  readonly version: number;
}

const named = ({ ruleId, version }: NamedRule) => `${ruleId} version ${version}`;

/** Why a record has its class, or none. */
export const reasonTexts = {
  rule: (rule: NamedRule & { readonly describes: string }) => `Klassningsregel ${named(rule)}. ${rule.describes}`,
  noRule: 'Ingen klassningsregel gäller för handlingen.',
  clash: (rules: readonly NamedRule[]) =>
    `Klassningsreglerna ${new Intl.ListFormat('sv').format(rules.map(named))} gäller för handlingen men ger olika handlingstyp.`,
  person: (name: string, day: string, reason: string) => `${name} ${day}: ${reason}`,
};

/** What a rule is about: `conditions` go on "handlingar som". */
export function describeReach(conditions: readonly string[], recordsCreators: readonly string[] | null): string {
  const whose = recordsCreators === null ? '' : ` hos ${new Intl.ListFormat('sv').format(recordsCreators)}`;
  if (conditions.length === 0) return `Gäller alla handlingar${whose}`;
  return `Gäller handlingar${whose} som ${new Intl.ListFormat('sv').format(conditions)}`;
}

export const otherwise = ', när ingen annan regel gäller';
