/** The bytes are no feed, or a feed that is cut off or broken. */
export class UnreadableFeed extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableFeed';
  }
}
