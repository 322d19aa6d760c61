export const texts = {
  tag: 'Uppslagning',
  lookUp: 'Slå upp ett konto innan det registreras',
  lookUpMore: 'Inget sparas. Se efter att kontot är kommunens: jämför adressen och kontots id med era egna uppgifter.',
  found: 'Kontot som hittades.',
  registeredAs: 'Kanalens nummer, om kontot redan är en öppen kanal.',
  platform: 'Plattformen.',
  address: 'Kontots adress, som den står i webbläsaren.',
  token: 'Åtkomstnyckel, eller användare:programlösenord, om plattformen kräver en. Visas aldrig.',
};
