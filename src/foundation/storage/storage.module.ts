import { Module } from '@nestjs/common';
import { Configuration } from '../config/index.js';
import { BlobStore } from './blob-store.js';

/** Files below the data folder. */
@Module({
  providers: [
    { provide: BlobStore, useFactory: ({ dataDir }: Configuration) => new BlobStore(dataDir), inject: [Configuration] },
  ],
  exports: [BlobStore],
})
export class StorageModule {}
