import { fileURLToPath } from 'node:url';

/** Fonts whose letters are text: what stands in the file can be searched and copied letter by letter. */
export type TextFont = 'regular' | 'bold' | 'other-scripts' | 'emoji';

/** Fonts of scripts that are drawn: joined, stacked or written from the right, so that copied letters would be garbled. */
export type DrawnFont =
  | 'arabic'
  | 'hebrew'
  | 'thai'
  | 'devanagari'
  | 'ethiopic'
  | 'georgian'
  | 'armenian'
  | 'chinese'
  | 'japanese'
  | 'korean';

export type FontName = TextFont | DrawnFont;

const folder = new URL('../../../../assets/fonts/', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, folder));

/** Every font is under the SIL Open Font License, which stands beside it. */
export const fontFiles: Readonly<Record<FontName, string>> = {
  regular: file('source-sans-3/SourceSans3_400Regular.ttf'),
  bold: file('source-sans-3/SourceSans3_700Bold.ttf'),
  'other-scripts': file('noto-sans/NotoSans_400Regular.ttf'),
  emoji: file('noto-emoji/NotoEmoji_400Regular.ttf'),
  arabic: file('noto-sans-arabic/NotoSansArabic_400Regular.ttf'),
  hebrew: file('noto-sans-hebrew/NotoSansHebrew_400Regular.ttf'),
  thai: file('noto-sans-thai/NotoSansThai_400Regular.ttf'),
  devanagari: file('noto-sans-devanagari/NotoSansDevanagari_400Regular.ttf'),
  ethiopic: file('noto-sans-ethiopic/NotoSansEthiopic_400Regular.ttf'),
  georgian: file('noto-sans-georgian/NotoSansGeorgian_400Regular.ttf'),
  armenian: file('noto-sans-armenian/NotoSansArmenian_400Regular.ttf'),
  chinese: file('noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff'),
  japanese: file('noto-sans-jp/noto-sans-jp-japanese-400-normal.woff'),
  korean: file('noto-sans-kr/noto-sans-kr-korean-400-normal.woff'),
};

export type Face = Extract<TextFont, 'regular' | 'bold'>;

/** Where a face has no glyph, these are asked in turn. */
export const fallbacks: readonly TextFont[] = ['other-scripts', 'emoji'];
