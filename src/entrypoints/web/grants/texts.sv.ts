import type { Role } from '../../../foundation/access/index.js';

export const roleNames: Record<Role, string> = {
  reader: 'Läsare',
  'channel-officer': 'Kanalansvarig',
  communications: 'Kommunikation',
  registrar: 'Registrator',
  archivist: 'Arkivarie',
  administrator: 'Administratör',
};

export const roleHints: Record<Role, string> = {
  reader: 'Läser det som registrator har tagit ställning till.',
  'channel-officer': 'Ser sin arkivbildares handlingar och sina kanalers infångning.',
  communications: 'Sköter kanalförteckningen.',
  registrar: 'Ser allt hos sin arkivbildare och tar ställning till det som kommer in.',
  archivist: 'Ser allt hos sin arkivbildare, med bevis och råa svar.',
  administrator: 'Lägger in personer, ger roller och sköter kanaler. Gäller alltid hela installationen.',
};

export const texts = {
  legend: 'Roller',
  everywhere: 'Alla arkivbildare',
  whole: 'Hela installationen',
  none: 'Inga roller',
  at: (role: string, where: string) => `${role} (${where})`,
};
