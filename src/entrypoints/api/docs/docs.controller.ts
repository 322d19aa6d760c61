import { Controller, Get } from '@nestjs/common';
import { ApiExcludeEndpoint, type OpenAPIObject } from '@nestjs/swagger';
import { OpenToAll } from '../../../foundation/access/index.js';
import { RestDocument } from '../../../foundation/openapi/index.js';

/** What REST offers, for programs; the page for people is the web's. */
@OpenToAll()
@Controller('api/docs.json')
export class DocsController {
  constructor(private readonly document: RestDocument) {}

  @Get()
  @ApiExcludeEndpoint()
  read(): OpenAPIObject {
    return this.document.read();
  }
}
