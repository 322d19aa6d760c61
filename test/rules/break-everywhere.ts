/** Every other line in turn: gone, cut, its value another one, moved by one, a bracket too many. */
export function breakEverywhere(text: string): string[] {
  const lines = text.split('\n');
  const breaks: readonly ((line: string) => string | null)[] = [
    () => null,
    (line) => line.slice(0, Math.ceil(line.length / 2)),
    (line) => line.replace(/: .*/, ': [1, {}]'),
    (line) => ` ${line}`,
    (line) => `${line} }`,
    (line) => line.replace(/(\w+):/, '$1x:'),
  ];
  return lines.flatMap((line, at) =>
    (at % 2 === 0 ? breaks : []).map((breakLine) => {
      const broken = breakLine(line);
      return [...lines.slice(0, at), ...(broken === null ? [] : [broken]), ...lines.slice(at + 1)].join('\n');
    }),
  );
}
