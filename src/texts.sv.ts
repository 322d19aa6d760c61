export const texts = {
  ready: (address: string) => `Flödesarkivet är i gång: ${address}`,
  firstLink: 'Ingen administratör finns ännu. Öppna engångslänken inom ett dygn och välj ditt lösenord:',
};
