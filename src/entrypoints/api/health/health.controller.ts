import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../../../foundation/access/index.js';
import { Database } from '../../../foundation/database/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { object, oneOf } from '../answers/schema.js';
import { texts } from './texts.sv.js';

interface HealthAnswer {
  readonly status: 'well';
}

/** For load balancers and operators: does the service reach its database? */
@OpenToAll()
@ApiTags(texts.tag)
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  @Answers({ summary: texts.read, answer: texts.well, schema: object<HealthAnswer>({ status: oneOf(['well']) }) })
  async read(): Promise<HealthAnswer> {
    if (!(await this.database.isReachable())) throw new ServiceUnavailableException();
    return { status: 'well' };
  }
}
