export const texts = {
  title: 'Mätning',
  menu: 'Mätning',
  intro:
    'Följarna är plattformens senaste uppgift. Inlägg, kommentarer och svar är räknade i arkivet: de som publicerades de senaste 30 dagarna, också de som sedan tagits bort på plattformen.',
  none: 'Ingen kanal är registrerad ännu.',
  caption: 'Kanaler och deras mått',
  channel: 'Kanal',
  columns: { followers: 'Följare', posts: 'Inlägg', comments: 'Kommentarer', replies: 'Svar' },
  unknown: '–',
} as const;
