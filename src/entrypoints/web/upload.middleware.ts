import { BadRequestException, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import multer from 'multer';
import { largestImport } from '../../channels/index.js';

/** A request that may bring a file. */
export interface UploadRequest extends Request {
  file?: { readonly buffer: Buffer };
  isFileTooLarge?: boolean;
}

export const uploadField = 'file';

/** A file that the form brings back is written in base64. */
const longestField = Math.ceil(largestImport / 3) * 4;

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: largestImport, files: 1, fields: 4, fieldSize: longestField, parts: 5 },
}).single(uploadField);

/** Reads a form with a file before the guard asks for the form's token; the token stands before the file. */
@Injectable()
export class UploadMiddleware implements NestMiddleware<UploadRequest, Response> {
  use(request: UploadRequest, response: Response, next: NextFunction): void {
    upload(request, response, (error: unknown) => {
      if (error === undefined || error === null) return next();
      request.isFileTooLarge = error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE';
      next(request.isFileTooLarge ? undefined : new BadRequestException());
    });
  }
}
