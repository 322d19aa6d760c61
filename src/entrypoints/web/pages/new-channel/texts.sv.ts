export const texts = {
  title: 'Registrera en kanal',
  step1: 'Steg 1 av 2: vilket konto?',
  intro:
    'Ange plattformen och kontots adress. Kontot slås upp på plattformen, så att du ser att det är rätt innan du går vidare.',
  platform: 'Plattform',
  address: 'Kontots adress',
  addressHint:
    'Så som den står i webbläsaren, till exempel https://social.kommun.se/@kommunen. För ett RSS-flöde (även Atom och JSON Feed): flödets adress, eller sidan som det hör till.',
  token: 'Åtkomstnyckel',
  tokenHint:
    'Behövs bara om plattformen kräver den. Mastodon: en nyckel med läsrätt. WordPress: användare:programlösenord. RSS-flöde: användare:lösenord. Nyckeln förseglas genast och visas aldrig igen.',
  lookUp: 'Slå upp kontot',
  noAddress: 'Skriv kontots adress.',
  noPlatform: 'Välj någon av plattformarna.',
  problem: 'Kontot gick inte att slå upp',
  step2: 'Steg 2 av 2: uppgifter om kanalen',
  found: 'Kontot som hittades',
  isItRight:
    'Är det rätt konto? Vem som helst kan öppna ett konto med kommunens namn: jämför adressen och kontots id med era egna uppgifter.',
  another: 'Nej, ange en annan adress',
  withToken: 'Åtkomstnyckeln är mottagen och förseglad.',
  recordsCreator: 'Arkivbildare',
  recordsCreatorHint: 'Nämnden eller bolaget vars handlingar det är. Kan inte ändras senare.',
  noCreator: 'Ange arkivbildaren.',
  creatorOutside: 'Din roll gäller inte för den arkivbildaren.',
  register: 'Registrera kanalen',
  registeredAlready: 'Kontot finns redan i förteckningen.',
  toThat: 'Gå till kanalen',
};
