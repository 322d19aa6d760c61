import { diffLinesUnified } from 'jest-diff';

const asItIs = (text: string) => text;

/** What moved, with the lines around it; null where nothing did. */
export function differences(file: string, kept: string, now: string): string | null {
  if (kept === now) return null;
  const moved = diffLinesUnified(kept.split('\n'), now.split('\n'), {
    aAnnotation: file,
    bAnnotation: 'what is so now',
    aColor: asItIs,
    bColor: asItIs,
    changeColor: asItIs,
    commonColor: asItIs,
    patchColor: asItIs,
    contextLines: 2,
    expand: false,
  });
  return `${file} does not say what is so. Read what moved; if it is meant, run \`npm run contract\` and commit the file.\n\n${moved}`;
}
