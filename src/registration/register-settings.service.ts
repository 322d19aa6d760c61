import { Injectable } from '@nestjs/common';
import { idsWithin, isWithin, type Deciding, type Reach } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { isDesignationCode } from './designation.js';
import { currentCode, lockCodes, writeCode } from './designations.rows.js';
import { usualSetting, type NewRegisterSetting, type RegisterSetting } from './register-setting.js';
import { RegistrationRefused } from './registration-refused.js';

const settings = `
  SELECT c.id AS "recordsCreatorId", c.name AS "recordsCreator", coalesce(s.register, '${usualSetting.register}') AS register,
         coalesce(s.await_days, ${usualSetting.awaitDays}) AS "awaitDays",
         ${currentCode('c.id')} AS code
    FROM records_creator c LEFT JOIN register_setting s ON s.records_creator_id = c.id
   WHERE ($1::int[] IS NULL OR c.id = ANY ($1)) ORDER BY c.name COLLATE "sv-SE-x-icu"`;

/** How each records creator keeps its register. */
@Injectable()
export class RegisterSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(reach: Reach): Promise<RegisterSetting[]> {
    return this.database.read(settings, [idsWithin(reach)]);
  }

  /** @throws RegistrationRefused */
  async set(setting: NewRegisterSetting, { actor, reach }: Deciding): Promise<void> {
    const { recordsCreatorId, register, awaitDays } = setting;
    const code = setting.code?.trim().toUpperCase() ?? null;
    if (!isWithin(reach, recordsCreatorId)) throw new RegistrationRefused('no-such-entry', String(recordsCreatorId));
    if (code !== null && !isDesignationCode(code)) throw new RegistrationRefused('no-code', code);
    if (!Number.isInteger(awaitDays) || awaitDays < 1 || awaitDays > 100)
      throw new RegistrationRefused('no-days', String(awaitDays));
    const by = { name: actorName(actor), at: this.clock.now() };
    await this.database.inTransaction(async (tx) => {
      await lockCodes(tx);
      await tx.query(
        `INSERT INTO register_setting (records_creator_id, register, await_days, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (records_creator_id) DO UPDATE
            SET register = excluded.register, await_days = excluded.await_days, set_by = excluded.set_by, set_at = excluded.set_at`,
        [recordsCreatorId, register, awaitDays, by.name, by.at],
      );
      if (code !== null) await takeUp(recordsCreatorId, code, by, tx);
      const subject = { kind: 'records-creator', id: String(recordsCreatorId) };
      await this.audit.note({ actor, deed: 'register-set', subject, details: { register, awaitDays, code } }, tx);
    });
  }
}

async function takeUp(
  recordsCreatorId: number,
  code: string,
  by: { readonly name: string; readonly at: Date },
  tx: Transaction,
): Promise<void> {
  const [owner] = await tx.query<{ id: number }>(
    `SELECT records_creator_id AS id FROM designation_code WHERE code = $1`,
    [code],
  );
  if (owner && owner.id !== recordsCreatorId) throw new RegistrationRefused('code-taken', code);
  await writeCode(recordsCreatorId, code, by, tx);
}
