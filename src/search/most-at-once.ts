/** As many records as one deed may touch that chooses them by searching. */
export const mostAtOnce = 10_000;
