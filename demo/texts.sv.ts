/** What changed between the two nights, one sentence for each deed. */
export const changeSentences = {
  'own-post-edited': 'Kommunstyrelsen har ändrat sitt inlägg om vattenläckan: vattnet är tillbaka.',
  'comment-edited':
    'En besökare har ändrat sin kommentar på Mastodon. Tidigare lydelse finns kvar i plattformens historik.',
  'news-comment-edited': 'En kommentar på webbplatsen har fått ny text. WordPress visar inte att den har ändrats.',
  'comment-deleted': 'En besökare har tagit bort sin kommentar på Mastodon. Svaren finns kvar men hänger löst.',
  'own-post-deleted': 'Kommunstyrelsen har tagit bort sitt inlägg om samrådet för simhallen.',
  'news-comment-held': 'Webbplatsens moderator har dolt en kommentar i väntan på granskning.',
  'news-comment-trashed': 'Webbplatsens moderator har lagt en kommentar i papperskorgen.',
  'news-comment-deleted': 'En kommentar på webbplatsen har raderats för gott. Svaret på den har flyttats upp ett steg.',
  'post-published': 'Kommunstyrelsen har publicerat ett nytt inlägg.',
  'old-post-commented': 'Ett mer än ett år gammalt inlägg har fått en ny kommentar.',
  'ten-months-old-commented': 'Ett tio månader gammalt inlägg har fått en ny kommentar.',
  'picture-broken': 'En nyhet på webbplatsen har en bild som inte går att hämta.',
  'followers-moved': 'Kommunstyrelsens konto har fått tre nya följare.',
} as const;

export type ChangeKind = keyof typeof changeSentences;

export const demoTexts = {
  begin: (folder: string, origin: string) =>
    'Flödesarkivet visar sig: Norrsunda kommun har tre kanaler, som en lokal server svarar för på ' +
    `${origin}.\nArkivet läggs i ${folder} och görs nytt varje gång.\n\nFörst registreras kanalerna.`,
  firstNight: '\nFörsta natten: allt som finns på kanalerna fångas in, två år tillbaka.',
  dayPasses: (changes: readonly string[]) =>
    `\nEn dag går. Det här händer på kanalerna:\n${changes.map((change) => `  - ${change}`).join('\n')}\n\nAndra natten.`,
  end: (folder: string) =>
    [
      '\nBåda nätterna är klara. Titta vidare från kommandoraden, till exempel så här:',
      ...[
        'records list --q vattenläcka',
        'records list --origin received --state gone',
        'records show 1',
        'receipts list',
        'channels show 1',
        'records export --format zip --out norrsunda.zip',
      ].map((command) => `  DATA_DIR=${folder} npx flodesarkivet ${command}`),
    ].join('\n'),
  listWaits: ({ name, approver }: { readonly name: string; readonly approver: string }, where: string) =>
    `\nGallringslistan ${name} är läst och väntar på en andra person, ${approver}, som godkänner den: ${where}`,
  signIn: (name: string, link: string) => `logga in som ${name} med ${link}`,
  triageWaits: (waiting: number, where: string) =>
    `\n${waiting} kommentarer väntar på att registratorn bedömer dem: ${where}`,
  noteWentOut: (designation: string, where: string) =>
    `Tjänsteanteckningen ${designation} har gått till diariet och fått sitt nummer; ett utkast väntar: ${where}`,
  openService: '\nSamma arkiv i webbläsaren: tjänsten öppnas nu och är öppen tills du trycker Ctrl-C.\n',
  folderTaken: (folder: string) =>
    `Mappen ${folder} har ett innehåll som inte är demons. Välj en annan med DATA_DIR, eller töm den själv.`,
};

/** How an archivist reads what the night has proposed to destroy. */
export const disposalSentences = {
  archivists:
    '\nNatten har föreslagit gallring: kommentarer av liten betydelse är äldre än ett år. Två arkivarier läggs till, för gallring kräver två personer.',
  reading: (name: string) => `\n${name} läser kommunstyrelsens lista, stryker en rad och märker resten som läst.`,
  reason: 'Behövs i ett ärende som inte är avslutat',
} as const;

/** How a registrar takes care of what has come in. */
export const triageSentences = {
  begin:
    '\nNatten har sorterat kommentarerna: tack och emoji är av uppenbart ringa betydelse enligt kommunstyrelsens beslut, resten väntar på bedömning. En registrator läggs till. Hon registrerar en kommentar, skriver en tjänsteanteckning om den, undertecknar och lämnar över den till diariet, som svarar. En anteckning till påbörjas.',
  registrar: 'Eva Sund',
  faultRule: 'FO-FEL',
  title: 'Felanmälan från en invånare',
  action: 'Lämnad till gatuenheten.',
  significance: 'Kommunen behöver kontrollera och åtgärda felet.',
  registrationNumber: 'KS 2026/112',
} as const;
