/** The same deed, but rejected when it has taken longer. What it began goes on; nobody waits for it. */
export function withinTime(deed: () => unknown, limitMs: number): () => Promise<unknown> {
  return () => {
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      alarm = setTimeout(() => reject(new Error(`took longer than ${limitMs} ms`)), limitMs);
    });
    return Promise.race([Promise.resolve().then(deed), late]).finally(() => clearTimeout(alarm));
  };
}
