/** The part of multer that is used; the package has no types of its own. */
declare module 'multer' {
  import type { RequestHandler } from 'express';

  interface Options {
    readonly storage: object;
    readonly limits: {
      readonly fileSize: number;
      readonly files: number;
      readonly fields: number;
      readonly fieldSize: number;
      readonly parts: number;
    };
  }

  function multer(options: Options): { single(field: string): RequestHandler };

  namespace multer {
    function memoryStorage(): object;
    class MulterError extends Error {
      readonly code: string;
    }
  }

  export default multer;
}
