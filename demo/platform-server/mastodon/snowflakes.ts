/** Mastodon's ids: milliseconds since 1970 and a running number, so that ids sort by time. */
export class Snowflakes {
  private used = 0n;

  next(at: Date): string {
    this.used = (this.used + 1n) % 65_536n;
    return String((BigInt(at.getTime()) << 16n) + this.used);
  }
}
