import { join } from 'node:path';
import { CalledProcess } from '../harness/call-process.js';
import type { PlatformQuestion, PlatformSize } from './platform-protocol.js';

/** A platform that serves one large channel on loopback. */
export interface Platform {
  readonly origin: string;
  /** Addresses asked for since the last call, in their order. */
  takeLog(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function startPlatform(size: PlatformSize): Promise<Platform> {
  const program = join(import.meta.dirname, 'platform-process.js');
  const called = await CalledProcess.start<PlatformQuestion>(program, { PLATFORM_SIZE: JSON.stringify(size) });
  return {
    origin: await called.ask<string>({ do: 'tell-origin' }),
    takeLog: () => called.ask<string[]>({ do: 'take-log' }),
    stop: () => called.end(),
  };
}
