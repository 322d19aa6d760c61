import { Global, Module } from '@nestjs/common';
import { CaseClosings } from './registration/index.js';
import { ClosedCases, RetentionModule } from './retention/index.js';

/** Global, since the diary's answers are read in a room that stands before retention. */
@Global()
@Module({
  imports: [RetentionModule],
  providers: [{ provide: CaseClosings, useExisting: ClosedCases }],
  exports: [CaseClosings],
})
export class CaseClosingsModule {}
