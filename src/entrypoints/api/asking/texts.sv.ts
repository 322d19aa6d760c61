export const valueTexts = {
  unknown: 'finns inte här; kontrollera stavningen i /api/docs',
  nul: 'innehåller tecknet NUL, som inte tas emot',
  text: (longest: number) => `ska vara en text på högst ${longest} tecken`,
  textOrNull: (longest: number) => `ska vara en text på högst ${longest} tecken, eller null`,
  day: 'ska vara en dag som 2026-11-24',
  number: (least: number, most: number) => `ska vara ett heltal från ${least} till ${most}`,
  choice: (allowed: readonly string[]) => `ska vara något av: ${allowed.join(', ')}`,
  runNumber: 'ska vara en körnings nummer',
  yesOrNo: 'ska vara true eller false',
  list: 'ska vara en lista',
  place: 'är ingen plats i listan; ta den ur next i svaret före',
  object: 'ska vara ett objekt',
};
