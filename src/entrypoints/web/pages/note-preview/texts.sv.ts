export const texts = {
  title: 'Granska tjänsteanteckningen',
  intro: 'Så här kommer anteckningen att lyda. När den är undertecknad kan den inte ändras, bara rättas med en ny.',
  changed: 'Utkastet eller handlingarna har ändrats sedan du läste. Läs igenom på nytt innan du undertecknar.',
  missing: 'Det här måste rättas innan anteckningen kan undertecknas:',
  content: 'Innehåll',
  pdf: 'Se utkastet som PDF',
  sign: 'Underteckna',
  signMeaning:
    'Du undertecknar som inloggad person. Tiden och en kontrollsumma över innehållet sparas med anteckningen.',
  back: 'Ändra utkastet',
};
