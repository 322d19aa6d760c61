import { Injectable } from '@nestjs/common';
import { isWithin, reachOf, roles, type Acting } from '../foundation/access/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { renderPdf } from '../foundation/pdf/index.js';
import { ChannelsService } from './channels.service.js';
import { registerCsv } from './register-csv.js';
import { registerDocument } from './register-document.js';

export const registerFormats = ['csv', 'pdf'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

/** The register as a file. */
export interface ExportedRegister {
  readonly bytes: Buffer;
  readonly channels: number;
}

/** Takes the register out, as far as the one who asks may see it. Every export is audited. */
@Injectable()
export class RegisterExportService {
  constructor(
    private readonly channels: ChannelsService,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `nameOf` is what people call a platform; a spreadsheet that is taken in again has its own word. */
  async take(format: RegisterFormat, acting: Acting, nameOf: (platform: string) => string): Promise<ExportedRegister> {
    const reach = reachOf(acting, roles);
    const channels = (await this.channels.listAll()).filter((channel) => isWithin(reach, channel.recordsCreatorId));
    const bytes =
      format === 'csv'
        ? Buffer.from(registerCsv(channels))
        : await renderPdf(registerDocument(channels, this.clock.now(), nameOf));
    await this.database.inTransaction((tx) =>
      this.audit.note(
        {
          actor: acting.actor,
          deed: 'register-exported',
          subject: { kind: 'register', id: 'channels' },
          details: { format, channels: channels.map(({ id }) => id) },
        },
        tx,
      ),
    );
    return { bytes, channels: channels.length };
  }
}
