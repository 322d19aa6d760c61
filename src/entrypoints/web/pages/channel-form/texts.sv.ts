import type { FieldGroup, StatementField } from '../../../../channels/index.js';

export const fieldHints: Partial<Record<StatementField, string>> = {
  unit: 'Den enhet som svarar för kanalen.',
  officer: 'Namn och e-postadress, till exempel Anna Ek <anna.ek@kommun.se>.',
  substitute: 'Svarar för kanalen när den ansvariga är borta. Namn och e-postadress.',
  substituteFrom: 'Första dagen som ersättaren svarar för kanalen.',
  substituteTo: 'Sista dagen. Lämna tomt om det gäller tills vidare.',
  representatives:
    'De som får företräda enheten i kanalen, en per rad: namn, kolon, uppdrag. Till exempel Bo Alm: svarar på kommentarer.',
  decidedBy: 'Enhetens chef, som beslutar om enheten använder kanalen.',
  askedOn: 'När enheten bad om att få öppna kanalen.',
  reportedOn: 'När informationsavdelningen fick veta.',
  purpose: 'Vad vill ni åstadkomma?',
  message: 'Vilket är ert budskap?',
  audience: 'Vilken är er målgrupp?',
  whyThisChannel: 'Varför når den här kanalen målgruppen bäst, och räcker inte webbplatsen?',
  passwordKept: 'Var och hur lösenordet förvaras. Skriv aldrig själva lösenordet.',
  commentRulesAddress: 'Sidan där besökare kan läsa vilka kommentarer som tas bort.',
  triageFrom: 'Det som är äldre hålls ordnat och behöver inte bedömas post för post.',
  reviewDueOn: 'Kanalen ses över minst en gång om året.',
};

/** What a group of fields is about. */
export const groupHints: Partial<Record<FieldGroup, string>> = {
  plan: 'Låt syfte och målgrupp styra valet av kanal.',
};

export const formTexts = {
  wrong: 'Uppgifterna gick inte att spara. Rätta det här:',
};
