import type { AlertCause } from './alerts.rows.js';

export const alertTexts = {
  subject: 'Ett eget inlägg kan innehålla sekretess (Flödesarkivet)',
  begins: {
    suggested: (channel, recordsCreator) =>
      `Hej!\n\nEtt inlägg eller svar som ni har publicerat i ${channel} (${recordsCreator}) kan innehålla en uppgift som omfattas av sekretess. Det är en regel som har reagerat; ingen har bedömt det än. Titta på det nu:`,
    decided: (channel, recordsCreator) =>
      `Hej!\n\nRegistratorn har bedömt att ett inlägg eller svar som ni har publicerat i ${channel} (${recordsCreator}) kan innehålla en uppgift som omfattas av sekretess. Titta på det nu:`,
  } satisfies Record<AlertCause, (channel: string, recordsCreator: string) => string>,
  whatToDo:
    'Dölj eller ta bort inlägget i kanalen om uppgiften inte får spridas. Det finns redan bevarat i arkivet. Anteckna på handlingens sida att ni har tagit bort det, och varför. Anmäl en personuppgiftsincident om det behövs, och tala med registratorn.',
  ends: 'Brevet är skickat av Flödesarkivet till kanalens ansvariga och ersättare. Innehållet står inte i brevet.',
};
