import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { RuleFilesModule } from '../foundation/rule-files/index.js';
import { ClassContent } from './class-content.service.js';
import { ClassHistoryService } from './class-history.service.js';
import { ClassesService } from './classes.service.js';
import { ClassifyRecordsService } from './classify-records.service.js';
import { RestrictByClass } from './restrict-by-class.service.js';
import { UnclassifiedService } from './unclassified.service.js';

const services = [ClassifyRecordsService, ClassesService, ClassHistoryService, UnclassifiedService, ClassContent];

@Module({ imports: [RuleFilesModule, ChannelsModule], providers: [...services, RestrictByClass], exports: services })
export class ClassificationModule {}
