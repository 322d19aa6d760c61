export const texts = {
  title: 'Om Flödesarkivet',
  paragraphs: [
    'Flödesarkivet fångar in kommunens sociala medier varje natt. Det som kommunens företrädare skriver bevaras som upprättade handlingar, det som besökare skriver som inkomna handlingar (2 kap. tryckfrihetsförordningen).',
    'Varje handling behåller sina egna byte, alla versioner som infångningen sett och beviset för hur den hämtades. Att något försvinner från en kanal är en iakttagelse och ingen gallring: handlingen finns kvar här.',
    'Ingenting gallras utan en regel, ett beslut och två personer. Saknas regel eller beslut bevaras handlingen.',
    'När du tittar på en handling hämtas ingenting från plattformen. Allt du ser är byggt av det som arkivet har lagrat.',
  ],
  contents: 'Handlingarna här kan innehålla personuppgifter. Visa och lämna ut dem bara som ditt arbete kräver.',
};
