import { fileURLToPath } from 'node:url';

export type FontName = 'regular' | 'bold' | 'other-scripts' | 'arabic' | 'emoji';

const folder = new URL('../../../../assets/fonts/', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, folder));

/** Every font is under the SIL Open Font License, which stands beside it. */
export const fontFiles: Readonly<Record<FontName, string>> = {
  regular: file('source-sans-3/SourceSans3_400Regular.ttf'),
  bold: file('source-sans-3/SourceSans3_700Bold.ttf'),
  'other-scripts': file('noto-sans/NotoSans_400Regular.ttf'),
  arabic: file('noto-sans-arabic/NotoSansArabic_400Regular.ttf'),
  emoji: file('noto-emoji/NotoEmoji_400Regular.ttf'),
};

export type Face = Extract<FontName, 'regular' | 'bold'>;

/** Where a face has no glyph, these are asked in turn. */
export const fallbacks: readonly FontName[] = ['other-scripts', 'arabic', 'emoji'];
