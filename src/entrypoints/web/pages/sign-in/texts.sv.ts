export const texts = {
  title: 'Logga in',
  mail: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  refused: 'E-postadressen och lösenordet hör inte ihop. Försök igen, eller be en administratör om en engångslänk.',
  locked: (minutes: number) =>
    `För många misslyckade försök. Vänta ${minutes} minuter, eller be en administratör om en engångslänk.`,
  help: 'Har du inget lösenord, eller har du glömt det? En administratör kan ge dig en engångslänk.',
};
