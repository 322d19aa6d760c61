/** Who writes on the website, by the name that the content files use. The moderator only answers comments. */
export const websiteStaff = {
  redaktionen: { name: 'Webbredaktionen', description: 'Nyheter från Norrsunda kommun' },
  kommunikatoren: { name: 'Sara Lindmark, kommunikatör', description: '' },
  moderatorn: { name: 'Norrsunda kommun svarar', description: 'Svarar på kommentarer' },
} as const;
