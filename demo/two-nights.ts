import { latestSlot } from '../src/capture/index.js';
import { Clock } from '../src/foundation/clock/index.js';
import { readConfiguration } from '../src/foundation/config/index.js';
import { exampleChannels, type ExampleChannel } from './municipality/channels.js';
import type { Municipality } from './municipality/municipality.js';
import { changeBeforeSecondNight } from './municipality/second-night.js';
import { runFlodesarkivet, type DemoSetting } from './run-flodesarkivet.js';
import { demoTexts as texts } from './texts.sv.js';

const dayMs = 24 * 3_600_000;

/** The latest night that has begun, and the one before it. */
export interface TwoNights {
  readonly first: Date;
  readonly second: Date;
}

export function latestTwoNights(dataDir: string): TwoNights {
  const { nightAt } = readConfiguration({ ...process.env, DATA_DIR: dataDir });
  const second = latestSlot(new Clock().now(), 'night', nightAt);
  return { first: new Date(second.getTime() - dayMs), second };
}

/** Registers the channels that a server shows at the origin, and captures them before and after a day. Answers the worse status. */
export async function liveTwoNights(
  municipality: Municipality,
  origin: string,
  { first, second }: TwoNights,
  setting: Omit<DemoSetting, 'at'>,
): Promise<number> {
  for (const channel of exampleChannels(origin))
    await runFlodesarkivet(registration(channel), { ...setting, at: first });
  console.error(texts.firstNight);
  const firstStatus = await runFlodesarkivet(['nightly'], { ...setting, at: first });
  const changes = changeBeforeSecondNight(municipality);
  console.error(texts.dayPasses(changes.map((change) => change.sentence)));
  const secondStatus = await runFlodesarkivet(['nightly'], { ...setting, at: second });
  await runFlodesarkivet(['verify'], { ...setting, at: second });
  return Math.max(firstStatus, secondStatus);
}

function registration(channel: ExampleChannel): string[] {
  const stated = {
    platform: channel.platform,
    address: channel.address,
    creator: channel.recordsCreator,
    unit: channel.unit,
    officer: channel.officer,
    substitute: channel.substitute,
    purpose: channel.purpose,
    'decided-by': channel.decidedBy,
    'decided-on': channel.decidedOn,
    'triage-from': channel.triageFrom,
  };
  const own = channel.ownAccounts.flatMap((account) => ['--own-account', account]);
  return [
    'channels',
    'add',
    ...Object.entries(stated).flatMap(([name, value]) => [`--${name}`, value]),
    ...own,
    '--yes',
  ];
}
