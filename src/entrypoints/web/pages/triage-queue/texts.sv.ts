export const texts = {
  title: 'Kön till bedömning',
  meaning:
    'Det som ska bedömas först står först. Den som går till Bedömning får dem i den ordningen; härifrån kan du ta en viss.',
  left: 'Du har lämnat kön. Det du hade framför dig kan andra ta.',
  none: 'Inget väntar på bedömning.',
  list: 'Handlingar som väntar på bedömning',
  due: (day: string) => `Senast ${day}`,
  restricted: 'Begränsad: texten visas när du tar den, och läsningen antecknas i loggen.',
  noText: 'Ingen text',
  claimed: (name: string) => `${name} har den framför sig.`,
  take: 'Ta den',
  goOn: 'Du har den framför dig: fortsätt',
  turning: 'Bläddra i kön',
  first: 'Början av kön',
  next: 'Nästa sida',
};

export const refusedTexts = {
  redan: 'Handlingen väntar inte längre: någon har redan bedömt den.',
  annan: 'Någon annan har handlingen framför sig.',
};
