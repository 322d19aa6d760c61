import type { DescribedRoute } from './read-document.js';

const readOnly = ['GET'];

/** A call that can be pasted into a terminal. */
export function exampleCall({ method, path, parameters, body, roles }: DescribedRoute, publicUrl: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'sha256' ? '$SHA256' : '1'));
  const wanted = parameters.filter(({ place, isMandatory }) => place === 'query' && isMandatory);
  const query = wanted.map(({ name, type }) => `${name}=${type.split(', ')[0]}`).join('&');
  const lines = [
    `curl${readOnly.includes(method) ? '' : ` -X ${method}`} '${publicUrl}${filled}${query ? `?${query}` : ''}'`,
    ...(roles.length > 0 ? [`-H "Authorization: Bearer $NYCKEL"`] : []),
    ...parameters
      .filter(({ place, isMandatory }) => place === 'header' && isMandatory)
      .map(({ name }) => `-H '${name}: "1"'`),
    ...(body.length > 0 ? [`--json '${JSON.stringify(exampleBody(body))}'`] : []),
  ];
  return lines.join(' \\\n  ');
}

function exampleBody(body: DescribedRoute['body']): Record<string, unknown> {
  const mandatory = body.filter(({ isMandatory }) => isMandatory);
  const shown = mandatory.length > 0 ? mandatory : body.filter(({ name }) => name === 'purpose');
  return Object.fromEntries(shown.map(({ name, type }) => [name, exampleValue(type)]));
}

function exampleValue(type: string): unknown {
  if (type.startsWith('heltal')) return 1;
  if (type.startsWith('dag')) return '2026-11-24';
  return type.startsWith('text') ? '…' : type.split(', ')[0];
}
