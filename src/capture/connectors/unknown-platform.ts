export class UnknownPlatform extends Error {
  constructor(
    readonly platform: string,
    /** What can be captured. */
    readonly platforms: readonly string[],
  ) {
    super(`unknown platform "${platform}", known are ${platforms.join(', ')}`);
    this.name = 'UnknownPlatform';
  }
}
