/** The heading and the words of the list of what was destroyed. */
export const annexTexts = {
  columns: [
    'Slag',
    'Nummer',
    'Kanal',
    'Riktning',
    'Handlingstyp',
    'Räknas från',
    'Infångad',
    'Versioner',
    'Regel',
    'Gallrad',
  ],
  record: 'handling',
  exchange: 'råsvar',
  origins: { received: 'inkommen', 'drawn-up': 'upprättad' },
} as const;
