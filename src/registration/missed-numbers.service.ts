import { Injectable } from '@nestjs/common';
import type { Reach } from '../foundation/access/index.js';
import { Clock, stockholm } from '../foundation/clock/index.js';
import { DiaryNumbers, type AwaitedNumber } from './diary-numbers.service.js';
import { lastMissedDay } from './last-missed-day.js';
import { RegisterSettings } from './register-settings.service.js';
import type { RegisterSetting } from './register-setting.js';

/** What a records creator's diary has not answered in time. */
export interface MissedNumbers {
  readonly setting: RegisterSetting;
  /** The oldest first; no more than were asked for. */
  readonly missed: readonly AwaitedNumber[];
}

/** Numbers that should have come from the diary by now, each records creator by its own setting. */
@Injectable()
export class MissedNumbersService {
  constructor(
    private readonly settings: RegisterSettings,
    private readonly numbers: DiaryNumbers,
    private readonly clock: Clock,
  ) {}

  /** Records creators whose diary is the register. */
  async list(reach: Reach, limit: number): Promise<readonly MissedNumbers[]> {
    const settings = (await this.settings.list(reach)).filter(({ register }) => register === 'diary');
    return Promise.all(
      settings.map(async (setting) => ({
        setting,
        missed: await this.numbers.listAwaited([setting.recordsCreatorId], this.missedBefore(setting), limit),
      })),
    );
  }

  private missedBefore({ awaitDays }: RegisterSetting): Date {
    const after = lastMissedDay(this.clock.today(), awaitDays).add({ days: 1 });
    return new Date(after.toZonedDateTime(stockholm).epochMilliseconds);
  }
}
