import { Get } from '@nestjs/common';
import { WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { accessibilityView } from './accessibility.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/tillganglighet', may: 'all', menu: null })
export class AccessibilityPage {
  constructor(private readonly pages: RenderPage) {}

  @Get()
  @Html()
  show(@WhoAsks() asker: Asker): string {
    return this.pages.render(texts.title, accessibilityView(), asker);
  }
}
