import type { ServedWorld } from '../platform-server/served-world.js';
import type { Landmarks } from './landmarks.js';
import type { People } from './people.js';

/** Norrsunda kommun with its three channels, as they stand at one instant. */
export interface Municipality extends ServedWorld {
  readonly asOf: Date;
  readonly people: People;
  readonly landmarks: Landmarks;
}
