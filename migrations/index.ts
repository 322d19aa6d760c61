import type { MigrationInterface } from 'typeorm';

/** In the order of their timestamps; never edited once landed. */
export const migrations: (new () => MigrationInterface)[] = [];
