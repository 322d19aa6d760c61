import type { Answer } from '../answer.js';

const jsonHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
};

export function json(body: Answer['body'], link: string | null = null): Answer {
  return { status: 200, headers: link ? { ...jsonHeaders, Link: link } : jsonHeaders, body };
}

export function refusal(status: number, error: string): Answer {
  return { status, headers: jsonHeaders, body: JSON.stringify({ error }) };
}

export const recordNotFound = refusal(404, 'Record not found');
export const invalidToken = refusal(401, 'The access token is invalid');
export const tooManyIds = refusal(422, 'Mastodon::ValidationError');
