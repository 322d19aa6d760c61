import { sniffMediaType } from './sniff-media-type.js';

it.each([
  ['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x20ftypavif', 'image/avif'],
  ['\0\0\0\x20ftypisom', 'video/mp4'],
  ['\x1aE\xdf\xa3', 'video/webm'],
  ['ID3\x04', 'audio/mpeg'],
  ['\xff\xfb\x90', 'audio/mpeg'],
  ['OggS', 'audio/ogg'],
])('%j is shown as %s', (bytes, mediaType) => {
  expect(sniffMediaType(Buffer.from(bytes, 'latin1'))).toMatchObject({ mediaType, isShown: true });
});

it.each([
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '<?xml version="1.0"?><svg/>',
  '<!doctype html><script>alert(1)</script>',
  'RIFF....AVI ',
  '',
  'GIF',
])('%j is only saved', (bytes) => {
  expect(sniffMediaType(Buffer.from(bytes))).toEqual({
    mediaType: 'application/octet-stream',
    isShown: false,
    extension: 'bin',
  });
});

it('a PDF is saved as what it is', () => {
  expect(sniffMediaType(Buffer.from('%PDF-1.7'))).toMatchObject({ mediaType: 'application/pdf', isShown: false });
});
