/** Whether an address is asked by programs, which read problem documents and no pages. */
export function isRestPath(path: string): boolean {
  return path === '/health' || path === '/api' || path.startsWith('/api/');
}
