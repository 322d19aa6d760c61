/** What the web's editors call it, whichever format it is in. */
export const feedName = 'RSS-flöde';
