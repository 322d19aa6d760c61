import { Global, Module } from '@nestjs/common';
import { ClassHistoryService, ClassificationModule } from './classification/index.js';
import { HoldsModule, HoldTeller } from './holds/index.js';
import { RecordTellers, type RecordTeller } from './records/index.js';
import { RegistrationHistory, RegistrationModule } from './registration/index.js';
import { AssessmentViewsService, RetentionModule } from './retention/index.js';

/** The rooms that tell of records; a new one is listed here. */
const tellers = [HoldTeller, ClassHistoryService, RegistrationHistory, AssessmentViewsService] as const;

/** Global, since records stand before the rooms that tell of them. */
@Global()
@Module({
  imports: [HoldsModule, ClassificationModule, RegistrationModule, RetentionModule],
  providers: [
    {
      provide: RecordTellers,
      useFactory: (...rooms: RecordTeller[]) => new RecordTellers(rooms),
      inject: [...tellers],
    },
  ],
  exports: [RecordTellers],
})
export class RecordTellersModule {}
