import { Get } from '@nestjs/common';
import { Configuration } from '../../../../foundation/config/index.js';
import { RestDocument } from '../../../../foundation/openapi/index.js';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { apiDocsView } from './api-docs.view.js';
import { listObjects, listProblems, listRoutes } from './read-document.js';
import { texts } from './texts.sv.js';

/** What REST offers, for people; programs read the document itself. */
@Page({ path: '/api/docs', may: 'all', menu: null })
export class ApiDocsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly document: RestDocument,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): string {
    const document = this.document.read();
    const content = apiDocsView({
      description: document.info.description ?? '',
      routes: listRoutes(document),
      objects: listObjects(document),
      problems: listProblems(document),
      publicUrl: this.configuration.publicUrl,
    });
    return this.pages.render(texts.title, content, asker);
  }
}
