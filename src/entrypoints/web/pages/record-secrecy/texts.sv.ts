export const markingTexts = {
  title: (id: string) => `Sekretessmarkering på handling ${id}`,
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  meaning:
    'Markeringen varnar den som läser handlingen. Den stänger inte ute någon och avgör inget: sekretessen prövas på nytt varje gång någon begär handlingen (5 kap. 5 § OSL). Ska färre kunna se den: begränsa den i stället.',
  provision: 'Bestämmelse',
  provisionHint: 'Till exempel 25 kap. 1 § OSL.',
  markedOn: 'Dag',
  authority: 'Myndighet som markerar',
  save: 'Markera',
  lift: 'Häv markeringen',
  liftMeaning: 'Att den har funnits står kvar i loggen.',
  cancel: 'Tillbaka till handlingen',
};

export const accessTexts = {
  title: (id: string) => `Vem som får se handling ${id}`,
  wrong: 'Något är fel ifyllt. Rätta fältet nedan. Inget är sparat.',
  restricting: {
    now: 'Handlingen är inte begränsad.',
    meaning:
      'Begränsas den ser bara arkivbildarens registratorer, arkivarier och kanalansvariga den, och varje läsning antecknas i loggen. En begränsad handling ska registreras. Är den redan det: se till att det som står i registret får visas för alla.',
    save: 'Begränsa',
  },
  opening: {
    now: 'Handlingen är begränsad.',
    meaning: 'Öppnas den ser alla som har en roll hos arkivbildaren den. Pröva först om något i den är hemligt.',
    save: 'Ta bort begränsningen',
  },
  reason: 'Skäl',
  reasonHint: 'Står i loggen.',
  cancel: 'Tillbaka till handlingen',
};
