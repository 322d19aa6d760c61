/** `forged`: a deed that did not come from our own forms. */
export type AccessRefusal = 'not-signed-in' | 'not-allowed' | 'forged';

export class AccessRefused extends Error {
  constructor(readonly reason: AccessRefusal) {
    super(reason);
    this.name = 'AccessRefused';
  }
}
