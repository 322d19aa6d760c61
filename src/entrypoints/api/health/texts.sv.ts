export const texts = {
  tag: 'Hälsa',
  read: 'Se efter om tjänsten når sin databas',
  well: 'Allt väl.',
};
