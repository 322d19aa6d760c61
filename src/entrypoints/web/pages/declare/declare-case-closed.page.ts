import { Body, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import { triggerDeclarers } from '../../../../retention/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { DeclarationFormDto } from './declaration-form.dto.js';
import { Declaring } from './declaring.service.js';

@Page({ path: '/handlingar/:id/arende-avslutat', may: triggerDeclarers['case-closed'], menu: null })
export class DeclareCaseClosedPage {
  constructor(private readonly declaring: Declaring) {}

  @Get()
  @Html()
  show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.declaring.show('case-closed', id, asker, acting);
  }

  @Post()
  declare(
    @Param('id') id: string,
    @Body() form: DeclarationFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    return this.declaring.declare('case-closed', id, form, asker, acting, response);
  }
}
