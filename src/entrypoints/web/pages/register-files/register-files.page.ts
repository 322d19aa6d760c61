import { Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { platformName } from '../../../../capture/index.js';
import { RegisterExportService, type RegisterFormat } from '../../../../channels/index.js';
import { roles, WhoActs, type Acting } from '../../../../foundation/access/index.js';
import { Page } from '../../page.decorator.js';

const mediaTypes: Readonly<Record<RegisterFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** The register to take along, as far as the one who asks may see it. */
@Page({ path: '/kanaler', may: roles, menu: null })
export class RegisterFilesPage {
  constructor(private readonly register: RegisterExportService) {}

  @Get('kanalforteckning.csv')
  sendCsv(@WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    return this.send('csv', acting, response);
  }

  @Get('kanalforteckning.pdf')
  sendPdf(@WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    return this.send('pdf', acting, response);
  }

  private async send(format: RegisterFormat, acting: Acting, response: Response): Promise<void> {
    const { bytes } = await this.register.take(format, acting, platformName);
    response.attachment(`kanalforteckning.${format}`).type(mediaTypes[format]).send(bytes);
  }
}
