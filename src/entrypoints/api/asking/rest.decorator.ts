import { applyDecorators, Controller, UseGuards, UsePipes } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JsonBodyGuard } from './json-body.guard.js';
import { restPipe } from './rest.pipe.js';

/** On a controller of REST: where it is, what its routes are gathered under, how its values are read. */
export function Rest(resource: string, tag: string): ClassDecorator {
  return applyDecorators(Controller(`api/v1/${resource}`), ApiTags(tag), UsePipes(restPipe), UseGuards(JsonBodyGuard));
}
