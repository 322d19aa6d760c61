export const texts = {
  ready: (address: string) => `Flödesarkivet är i gång: ${address}`,
  stopping: 'Flödesarkivet stänger. Det som pågår avbryts säkert och fortsätter vid nästa start.',
  portTaken: (host: string, port: number) =>
    `Port ${port} på ${host} används redan av ett annat program. Välj en annan med PORT, eller stäng det andra programmet.`,
};
