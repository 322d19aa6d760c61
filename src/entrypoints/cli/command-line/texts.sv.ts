/** What reading the command line says; light, as help waits for nothing. */
export const texts = {
  help: (lines: readonly string[]) =>
    `Så här används flodesarkivet:\n  flodesarkivet KOMMANDO [VAL]\n\n${lines.map((line) => `  ${line}`).join('\n')}\n\n` +
    'Ett kommandos alla val: flodesarkivet KOMMANDO --help\n' +
    'Alla kommandon tar --json: data på standard ut, ett dokument eller en rad per post.\n' +
    'Slutstatus: 0 allt väl · 1 klart, med luckor · 2 fel användning eller nekat · 3 misslyckades',
  helpWith: (summary: string, usage: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.\n\n${usage}`,
  unknownCommand: (typed: string, near: readonly string[]) =>
    near.length > 0
      ? `Kommandot "${typed}" finns inte. Välj något av: ${near.join(', ')}.`
      : `Kommandot "${typed}" finns inte. Lista kommandona med: flodesarkivet help`,
  unexpected: (word: string) => `Ordet "${word}" är ett för mycket. Sätt citattecken om det som hör ihop.`,
  wrongUse: (reason: string, usage: string) => `${reason}\nSå här används kommandot:\n${usage}`,
  unknownOption: (option: string) => `Valet ${option} finns inte.`,
  missingValue: (option: string) => `Valet ${option} behöver ett värde.`,
  needlessValue: (option: string) => `Valet ${option} tar inget värde.`,
};
