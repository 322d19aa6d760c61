import type { Viewer } from './viewer.js';
import { WordPressRefusal } from './wordpress-refusal.js';

export interface WordPressLogin {
  readonly user: string;
  /** An application password; spaces in it do not count. */
  readonly password: string;
}

/** @throws WordPressRefusal for a name or a password that is not the configured one. */
export function readViewer(authorization: string | null, login: WordPressLogin | null): Viewer {
  if (!authorization?.startsWith('Basic ')) return 'visitor';
  const decoded = Buffer.from(authorization.slice('Basic '.length), 'base64').toString();
  const [user, password = ''] = decoded.split(/:(.*)/s);
  if (user !== login?.user)
    throw refusal('invalid_username', 'Unknown username. Check again or try your email address.');
  if (withoutSpaces(password) === withoutSpaces(login?.password ?? '')) return 'editor';
  throw refusal('incorrect_password', 'The provided password is an invalid application password.');
}

function withoutSpaces(password: string): string {
  return password.replaceAll(' ', '');
}

function refusal(code: string, message: string): WordPressRefusal {
  return new WordPressRefusal(401, code, message);
}
