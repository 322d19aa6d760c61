export const texts = {
  title: (name: string) => `Ändra ${name}`,
  intro: 'Det som stod förut finns kvar i kanalens historik.',
  token: 'Ny åtkomstnyckel',
  tokenHint: 'Fyll i bara om nyckeln ska bytas. Den förseglas genast och visas aldrig igen.',
  credential: 'Åtkomstnyckel',
  save: 'Spara ändringarna',
  cancel: 'Avbryt',
};
