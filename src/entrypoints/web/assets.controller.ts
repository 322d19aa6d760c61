import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { OpenToAll } from '../../foundation/access/index.js';

const tokensPath = createRequire(import.meta.url).resolve('@digdir/designsystemet-theme/index.css');
const stylePath = fileURLToPath(new URL('layout/style.css', import.meta.url));
const keysPath = fileURLToPath(new URL('layout/keys.js', import.meta.url));

/** The style sheets (the design tokens, and our own sheet on them) and the one script: single keys for buttons that stand on the page. */
@OpenToAll()
@Controller('assets')
export class AssetsController {
  private readonly tokens = readFileSync(tokensPath, 'utf8');
  private readonly style = readFileSync(stylePath, 'utf8');
  private readonly keys = readFileSync(keysPath, 'utf8');

  @Get('tokens.css')
  @Header('Cache-Control', 'public, max-age=3600')
  sendTokens(@Res() response: Response): void {
    response.type('css').send(this.tokens);
  }

  @Get('style.css')
  @Header('Cache-Control', 'public, max-age=3600')
  sendStyle(@Res() response: Response): void {
    response.type('css').send(this.style);
  }

  @Get('keys.js')
  @Header('Cache-Control', 'public, max-age=3600')
  sendKeys(@Res() response: Response): void {
    response.type('js').send(this.keys);
  }
}
