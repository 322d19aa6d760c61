/** The frame that every page stands in; each page's own words stand beside its view. */
export const texts = {
  product: 'Flödesarkivet',
  skipToContent: 'Hoppa till innehållet',
  menuLabel: 'Huvudmeny',
  footerLabel: 'Om tjänsten',
  about: 'Om Flödesarkivet',
  accessibility: 'Tillgänglighet',
  signOut: 'Logga ut',
  optional: '(frivilligt)',
};
