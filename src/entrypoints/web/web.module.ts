import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CaptureModule } from '../../capture/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { ClassificationModule } from '../../classification/index.js';
import { DisclosureModule } from '../../disclosure/index.js';
import { DisposalModule } from '../../disposal/index.js';
import { AccessWebModule } from '../../foundation/access/index.js';
import { HoldsModule } from '../../holds/index.js';
import { RecordsModule } from '../../records/index.js';
import { RegistrationModule } from '../../registration/index.js';
import { RemindersModule } from '../../reminders/index.js';
import { RetentionModule } from '../../retention/index.js';
import { SearchModule } from '../../search/index.js';
import { ServiceNotesModule } from '../../service-notes/index.js';
import { TriageModule } from '../../triage/index.js';
import { NightlyModule } from '../nightly/index.js';
import { AssetsController } from './assets.controller.js';
import { pages } from './pages/index.js';
import { ChosenRecords } from './pages/bulk/chosen-records.service.js';
import { Declaring } from './pages/declare/declaring.service.js';
import { WaitingLists } from './pages/disposal/waiting-lists.service.js';
import { ShownLines } from './pages/disposal-lines/shown-lines.service.js';
import { ListLabelsService } from './pages/disposal-list/list-labels.service.js';
import { ReachableLists } from './pages/disposal-list/reachable-lists.service.js';
import { ShownList } from './pages/disposal-list/shown-list.service.js';
import { ExtentChoices } from './pages/new-hold/extent-choices.service.js';
import { DestroyedPages } from './pages/record/destroyed-pages.service.js';
import { Keepings } from './pages/record/keepings.service.js';
import { SeenRecords } from './pages/record/seen-records.service.js';
import { ShownEntries } from './pages/register-entry/shown-entry.service.js';
import { ShownItems } from './pages/triage/shown-item.service.js';
import { TriageDeeds } from './pages/triage/triage-deeds.service.js';
import { RateLimitMiddleware } from './rate-limit.middleware.js';
import { RefusalFilter } from './refusal.filter.js';
import { pageList, RenderPage } from './render-page.service.js';
import { SessionCookie } from './session-cookie.service.js';
import { UploadMiddleware } from './upload.middleware.js';

@Module({
  imports: [
    AccessWebModule,
    ChannelsModule,
    RecordsModule,
    ClassificationModule,
    RetentionModule,
    CaptureModule,
    SearchModule,
    ClassificationModule,
    RetentionModule,
    HoldsModule,
    RegistrationModule,
    ServiceNotesModule,
    TriageModule,
    DisclosureModule,
    DisposalModule,
    RemindersModule,
    NightlyModule,
  ],
  controllers: [...pages, AssetsController],
  providers: [
    { provide: pageList, useValue: pages },
    RefusalFilter,
    RenderPage,
    SessionCookie,
    SeenRecords,
    Keepings,
    ShownEntries,
    Declaring,
    ChosenRecords,
    ExtentChoices,
    WaitingLists,
    ReachableLists,
    ListLabelsService,
    ShownList,
    ShownLines,
    DestroyedPages,
    ShownItems,
    TriageDeeds,
    RateLimitMiddleware,
    UploadMiddleware,
  ],
  exports: [RefusalFilter],
})
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RateLimitMiddleware).forRoutes('{*all}');
    consumer
      .apply(UploadMiddleware)
      .forRoutes(
        { path: 'kanaler/importera{/*step}', method: RequestMethod.POST },
        { path: 'overlamning/kvitto', method: RequestMethod.POST },
      );
  }
}
