import type { Answer } from '../answer.js';
import { drawPicture } from './draw-picture.js';
import type { Picture } from './picture.js';

const notFound: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html lang="sv"><title>404</title><h1>404</h1></html>\n',
};

/** Painting takes longer than sending, and every server of this process shows the same pictures. */
const painted = new Map<string, Buffer>();

/** The picture as a file, or what a web server says where there is none. */
export function pictureAnswer(picture: Picture | null): Answer {
  if (!picture) return notFound;
  return {
    status: 200,
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=315576000, immutable' },
    body: paintOnce(picture),
  };
}

function paintOnce(picture: Picture): Buffer {
  const key = `${picture.scene} ${picture.seed}`;
  const bytes = painted.get(key) ?? drawPicture(picture);
  painted.set(key, bytes);
  return bytes;
}
