import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { OpenToAll } from '../../../foundation/access/index.js';
import { Database } from '../../../foundation/database/index.js';

/** For load balancers and operators: does the service reach its database? */
@OpenToAll()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  async read(): Promise<{ readonly status: 'well' }> {
    if (!(await this.database.isReachable())) throw new ServiceUnavailableException();
    return { status: 'well' };
  }
}
