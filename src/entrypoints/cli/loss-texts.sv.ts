export const lossListTexts = {
  none: 'Inget känt har gått förlorat.',
  noPlace: (text: string) => `--after ${text} är ingen plats i listan. Använd den som skrevs ut efter listan.`,
  more: (place: string) => `Det finns fler. Lägg till --after ${place} för att se dem.`,
  line: (name: string, recordId: string | null, channelId: number, at: string, subject: string, meaning: string) =>
    `${name}, sedan ${at}\n  ${recordId === null ? 'handlingen finns inte här' : `handling ${recordId}`}, kanal ${channelId}: ${subject}\n  ${meaning}`,
};
