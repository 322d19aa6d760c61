import { Module } from '@nestjs/common';
import { Configuration } from '../../foundation/config/index.js';
import { StorageModule } from '../../foundation/storage/index.js';
import { EvidenceService } from './evidence.service.js';
import { ExchangeDisposalService } from './exchange-disposal.service.js';
import { RawAnswersService } from './raw-answers.service.js';
import { WarcFolder } from './warc-folder.js';

@Module({
  imports: [StorageModule],
  providers: [
    {
      provide: WarcFolder,
      useFactory: ({ dataDir }: Configuration) => new WarcFolder(dataDir),
      inject: [Configuration],
    },
    EvidenceService,
    RawAnswersService,
    ExchangeDisposalService,
  ],
  exports: [EvidenceService, RawAnswersService, ExchangeDisposalService, WarcFolder, StorageModule],
})
export class EvidenceModule {}
