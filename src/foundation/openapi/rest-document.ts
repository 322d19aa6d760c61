import type { OpenAPIObject } from '@nestjs/swagger';

/** What REST offers, as OpenAPI; put together when somebody first asks. A class, so that it can be injected. */
export class RestDocument {
  private describe: (() => OpenAPIObject) | null = null;
  private document: OpenAPIObject | null = null;

  describeBy(describe: () => OpenAPIObject): void {
    this.describe = describe;
  }

  /** @throws before the service is put together */
  read(): OpenAPIObject {
    if (this.describe === null) throw new Error('nobody has said what REST offers');
    return (this.document ??= this.describe());
  }
}
