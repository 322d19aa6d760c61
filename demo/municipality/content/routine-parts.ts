/** Parts that everyday posts and comments are put together of. `{place}` is filled with a place. */
export const places: readonly string[] = [
  'Storgatan',
  'Åkervägen',
  'Skolgatan',
  'Kvarnbacken',
  'Björkhagsvägen',
  'Industrivägen',
  'Kyrkbyn',
  'torget',
  'Älvparken',
  'Lillsjön',
];

export const announcements: readonly string[] = [
  'Gatuarbete vid {place} i dag och i morgon. Räkna med kortare stopp.',
  'Vi spolar ledningar vid {place}. Vattnet kan bli missfärgat en stund, spola tills det är klart.',
  'Bokbussen stannar vid {place} i eftermiddag mellan kl. 15 och 18. 📚',
  'Den mobila återvinningen står vid {place} i kväll kl. 16–18. Ta med farligt avfall och småelektronik.',
  'Vi fäller fyra sjuka träd vid {place} i veckan. Nya planteras i vår. 🌳',
  'Ny lekplats vid {place}! Gungorna är redan provkörda. 🎉',
  'Planerat strömavbrott vid {place} på torsdag kl. 9–11. Hissar står stilla.',
  'Fältgruppen finns vid {place} på fredag kväll. Kom och säg hej!',
  'Parkeringen vid {place} är avstängd på lördag på grund av marknad.',
  'Asfaltering vid {place} från måndag. Följ omledningen.',
  'Trygghetsvandring vid {place} på onsdag kl. 18. Vi vill höra var det känns mörkt.',
  'Vi har hittat en nyckelknippa vid {place}. Hämta den i receptionen.',
];

export const remarks: readonly string[] = [
  'Tack för informationen!',
  'Tack!',
  '👍',
  '🙏',
  'Bra jobbat.',
  'Äntligen!',
  'Det var på tiden.',
  'Hur länge håller det på?',
  'Gäller det även på helgen?',
  'Vi märker ingenting än så länge.',
  'Kunde ni inte ha sagt det tidigare?',
  'Fint!',
  '❤️',
  'Är det säkert? Jag har hört något annat.',
  'Vem kontaktar man om man har frågor?',
  'Det blir bra för barnen.',
  'Igen?!',
  'Går bussen som vanligt?',
  'Toppen, då vet vi.',
  'Min granne blir glad.',
];

export const answers: Readonly<Record<string, string>> = {
  'Hur länge håller det på?': 'Vi räknar med att vara klara på fredag.',
  'Gäller det även på helgen?': 'Nej, bara vardagar.',
  'Vem kontaktar man om man har frågor?': 'Ring växeln på 0980-319 200, så kopplas du rätt.',
  'Går bussen som vanligt?': 'Ja, men räkna med några minuters försening.',
};
