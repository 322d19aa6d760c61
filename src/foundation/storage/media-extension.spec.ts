import { mediaExtension } from './media-extension.js';

const box = (brand: string) => `\0\0\0\x20ftyp${brand}\0\0\0\0`;

describe('the extension of an exported file', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF\x0a\0\n\0WEBPVP8 ', 'webp'],
    ['RIFF\x0a\0\n\0WAVEfmt ', 'wav'],
    [box('avif'), 'avif'],
    [box('heic'), 'heic'],
    [box('qt  '), 'mov'],
    [box('isom'), 'mp4'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'webm'],
    ['ID3\x04', 'mp3'],
    ['OggS\0', 'ogg'],
    ['%PDF-1.7\n', 'pdf'],
  ])('is earned by the first bytes: %j', (bytes, extension) => {
    expect(mediaExtension(Buffer.from(bytes, 'latin1'))).toBe(extension);
  });

  it.each(['<html><script>', '<svg xmlns=', 'MZ\x90\0', '\x7fELF', '#!/bin/sh', 'PK\x03\x04', ' %PDF-', ''])(
    'is bin for what could act where it is opened, or is not known: %j',
    (bytes) => {
      expect(mediaExtension(Buffer.from(bytes, 'latin1'))).toBe('bin');
    },
  );
});
