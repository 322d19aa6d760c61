/** The place where the export should go will not do. */
export class ExportRefused extends Error {
  constructor(
    readonly reason: 'file-exists' | 'not-writable',
    readonly path: string,
  ) {
    super(`${reason}: ${path}`);
    this.name = 'ExportRefused';
  }
}
