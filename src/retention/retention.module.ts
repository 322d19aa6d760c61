import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification/index.js';
import { RuleFilesModule } from '../foundation/rule-files/index.js';
import { AskAgainService } from './ask-again.service.js';
import { AssessRecordsService } from './assess-records.service.js';
import { AssessmentViewsService } from './assessment-views.service.js';
import { ClosedCases } from './closed-cases.service.js';
import { ComparisonsService } from './comparisons.service.js';
import { OutlookService } from './outlook.service.js';
import { RetentionContent } from './retention-content.service.js';
import { RuleRecordsService } from './rule-records.service.js';
import { RulesInForceService } from './rules-in-force.service.js';
import { ShownRules } from './shown-rules.service.js';
import { SimulationService } from './simulation.service.js';
import { TriggersService } from './triggers.service.js';

const services = [
  RulesInForceService,
  AssessRecordsService,
  AssessmentViewsService,
  TriggersService,
  ClosedCases,
  OutlookService,
  SimulationService,
  ComparisonsService,
  RuleRecordsService,
  ShownRules,
  AskAgainService,
  RetentionContent,
];

@Module({ imports: [RuleFilesModule, ClassificationModule], providers: services, exports: services })
export class RetentionModule {}
