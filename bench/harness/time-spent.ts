/** Milliseconds of a deed by the clock on the wall. */
export async function timeSpent(deed: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await deed();
  return performance.now() - start;
}
