export type ClassRefusal = 'no-such-class' | 'no-reason' | 'not-set-by-hand';

export class ClassRefused extends Error {
  constructor(
    readonly reason: ClassRefusal,
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'ClassRefused';
  }
}
