/** What a picture shows; the same picture always gives the same bytes. */
export interface Picture {
  readonly scene: Scene;
  /** Tells pictures of one scene apart. */
  readonly seed: string;
}

export type Scene = 'winter' | 'summer' | 'autumn' | 'night' | 'water' | 'plan';

export const pictureWidth = 640;
export const pictureHeight = 400;
