export const texts = {
  title: 'Stickprov av reglernas beslut',
  meaning:
    'Det här bedömde en regel som uppenbart obetydligt, utan att någon såg det. Handlingen är vald av slumpen. Hade regeln rätt?',
  none: 'Det finns inget beslut av en regel som ingen har sett på.',
  decidedBy: (rule: string, at: string) => `Bedömd av regel ${rule} ${at}.`,
  version: (id: string, version: number) => `${id} version ${version}`,
  right: 'Ja, regeln hade rätt',
  wrong: 'Nej, den ska bedömas av en människa',
  counts: 'Reglernas beslut de senaste 30 dagarna',
  countTable: 'Antal beslut och stickprov, regel för regel',
  noCounts: 'Ingen regel har beslutat om någon handling.',
  rule: 'Regel',
  decided: 'Beslut',
  agreed: 'Rätt',
  overturned: 'Fel',
};

export const doneTexts = {
  ratt: (id: string) => `Handling ${id}: regeln hade rätt.`,
  fel: (id: string) => `Handling ${id} är inte längre bedömd. Den ligger framför dig under Bedömning.`,
  redan: (id: string) => `Handling ${id}: någon har redan sett på den, eller så gäller ett annat beslut.`,
};
