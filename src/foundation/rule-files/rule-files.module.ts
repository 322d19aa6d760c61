import { Module } from '@nestjs/common';
import { RuleSets } from './rule-sets.service.js';

@Module({ providers: [RuleSets], exports: [RuleSets] })
export class RuleFilesModule {}
