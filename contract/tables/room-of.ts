/** The room that a file below `src` stands in; each part of the foundation and each entrypoint is one of its own. */
export function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'foundation' || first === 'entrypoints' ? `${first}/${second}` : first;
}
