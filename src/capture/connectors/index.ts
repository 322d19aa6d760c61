import type { Connector } from './connector.js';

export type * from './connector.js';

export const connectors: readonly Connector[] = [];

export class UnknownPlatform extends Error {
  constructor(readonly platform: string) {
    super(`unknown platform ${platform}`);
    this.name = 'UnknownPlatform';
  }
}

/** @throws UnknownPlatform */
export function connectorFor(platform: string): Connector {
  const connector = connectors.find((c) => c.platform === platform);
  if (!connector) throw new UnknownPlatform(platform);
  return connector;
}
