import { Get } from '@nestjs/common';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { aboutView } from './about.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/om', may: 'all', menu: null })
export class AboutPage {
  constructor(private readonly pages: RenderPage) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): string {
    return this.pages.render(texts.title, aboutView(), asker);
  }
}
