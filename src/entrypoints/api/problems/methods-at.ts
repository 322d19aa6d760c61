interface Route {
  readonly method: string;
  /** As `/api/v1/runs/:id`. */
  readonly path: string;
}

/** The methods that an address takes. */
export function methodsAt(path: string, routes: readonly Route[]): string[] {
  const methods = routes.filter((route) => isAt(path, route.path)).map(({ method }) => method);
  return methods.includes('GET') ? ['HEAD', ...methods] : methods;
}

function isAt(path: string, pattern: string): boolean {
  const [parts, wanted] = [partsOf(path), partsOf(pattern)];
  return parts.length === wanted.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}
