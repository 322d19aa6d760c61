import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { StorageModule } from '../foundation/storage/index.js';
import { RecordsModule } from '../records/index.js';
import { RegistrationModule } from '../registration/index.js';
import { CapturedItems } from './captured-items.service.js';
import { DraftsService } from './drafts.service.js';
import { DiaryExchange } from './hand-over/diary-exchange.service.js';
import { HandOverVolumes } from './hand-over/hand-over-volumes.service.js';
import { HandOversService } from './hand-over/hand-overs.service.js';
import { ReceiptsService } from './hand-over/receipts.service.js';
import { NoteNumbers } from './note-numbers.service.js';
import { NotePrints } from './note-prints.service.js';
import { NotesContent } from './notes-content.service.js';
import { NotesService } from './notes.service.js';
import { SigningService } from './signing.service.js';

const services = [
  DraftsService,
  SigningService,
  NotesService,
  NotePrints,
  NoteNumbers,
  NotesContent,
  HandOversService,
  HandOverVolumes,
  DiaryExchange,
  ReceiptsService,
];

/** Service notes (tjänsteanteckningar): draft, sign, correct, hand over. */
@Module({
  imports: [StorageModule, ChannelsModule, RecordsModule, RegistrationModule],
  providers: [...services, CapturedItems],
  exports: services,
})
export class ServiceNotesModule {}
