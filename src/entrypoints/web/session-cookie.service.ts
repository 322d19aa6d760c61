import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { sessionCookie } from '../../foundation/access/index.js';
import { Configuration } from '../../foundation/config/index.js';

/** The one cookie: no script reads it, no other site sends it along with a form. */
@Injectable()
export class SessionCookie {
  private readonly isSecure: boolean;

  constructor({ publicUrl }: Configuration) {
    this.isSecure = publicUrl.startsWith('https:');
  }

  set(response: Response, token: string, expires: Date): void {
    response.cookie(sessionCookie, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      path: '/',
      expires,
    });
  }
}
