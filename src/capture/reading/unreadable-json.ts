/** The bytes are no JSON, or no JSON of the expected shape; says at which byte that showed. */
export class UnreadableJson extends Error {
  constructor(
    reason: string,
    /** Bytes from the start of the payload. */
    readonly offset: number,
  ) {
    super(`${reason} at byte ${offset}`);
    this.name = 'UnreadableJson';
  }
}
