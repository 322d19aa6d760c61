/** An error whose message holds no personal data and no secrets by construction: the log may print it. */
export abstract class DataFreeError extends Error {}
