/** Bytes that are not a WARC object as this archive writes them. */
export class WarcUnreadable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'WarcUnreadable';
  }
}
