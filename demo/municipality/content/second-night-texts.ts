/** What people write between the two nights. */
export const secondNightTexts = {
  editedPost:
    'Vattnet är tillbaka på Åkervägen och Åkergränd! Koka dricksvattnet till och med söndag. Tankbilen står kvar vid Sundaskolan till i kväll. Tack för ert tålamod.',
  editedComment:
    '@norrsunda Tack, nu har jag fått vatten! Både hemtjänsten och en granne kom hit. Vilken fin kommun vi har.',
  editedNewsComment:
    'Hur länge ska man koka vattnet? Jag har en baby hemma. (Ändrat: jag har fått svar i telefon, fem minuter räcker gott.)',
  newPost: 'En ny konstgräsplan på Norrvallen är klar! Alla är välkomna att provspela på lördag kl. 11. ⚽',
  newPicture: 'En grön konstgräsplan sedd från läktaren, med nymålade vita linjer.',
  commentUnderOldPost: '@norrsunda Jag undrar samma sak i år. Blir det ännu ett systembyte nu?',
  commentUnderTenMonthsOld: '@norrsunda Har använt meröppet hela tiden sedan dess och det fungerar fantastiskt. Tack!',
  newsTitle: 'Provsvaren är klara: vattnet är tjänligt',
  newsText: 'Alla prover från Åkervägen är utan anmärkning. Du behöver inte längre koka vattnet.',
  newsPicture: 'Ett glas klart kranvatten.',
} as const;
