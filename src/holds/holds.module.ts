import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/index.js';

@Module({ imports: [RecordsModule] })
export class HoldsModule {}
