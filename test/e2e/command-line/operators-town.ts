import { buildMunicipality } from '../../../demo/municipality/build-municipality.js';
import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import type { Environment } from '../../../src/foundation/config/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { openOperator, type Operator } from './operator.js';

/** What somebody sets in the environment to be who they are. */
export interface HeldToken extends Environment {
  readonly FLODESARKIVET_TOKEN: string;
}

/** An operator at the night `night`, and Norrsunda kommun's platforms as they stand then. */
export interface OperatorsTown extends Operator {
  readonly platforms: PlatformServer;
  /** Registers the account at that path, as a channel of the executive board where nothing else is said. */
  register(path: string, words?: readonly string[], environment?: Environment): Promise<void>;
  /** Somebody with the roles, each of which may be at one records creator. */
  add(name: string, ...roles: readonly string[]): Promise<HeldToken>;
}

export async function openOperatorsTown(night: Date, environment: Environment = {}): Promise<OperatorsTown> {
  const platforms = await startPlatformServer(buildMunicipality(night));
  const operator = await openOperator({ FLODESARKIVET_CLOCK: night.toISOString(), ...environment });
  return {
    ...operator,
    platforms,
    async register(path, words = [], more = {}) {
      const registration = [
        ...['channels', 'add', '--platform', 'mastodon', '--address', `${platforms.origin}${path}`, '--yes'],
        ...['--unit', 'Kommunikation', '--officer', 'Kim Lind <kim@example.test>', ...words],
        ...(words.includes('--creator') ? [] : ['--creator', 'Kommunstyrelsen']),
      ];
      const { status, stderr } = await operator.run(registration, more);
      if (status !== 0) throw new Error(stderr);
    },
    async add(name, ...roles) {
      const mail = `${Buffer.from(name).toString('hex')}@example.test`;
      const held = roles.flatMap((role) => ['--role', role]);
      const [person] = await operator.json<{ id: number }>(['users', 'add', '--name', name, '--mail', mail, ...held]);
      const [made] = await operator.json<{ token: string }>(['users', 'token', String(person!.id)]);
      return { FLODESARKIVET_TOKEN: made!.token };
    },
    async close() {
      await operator.close();
      await platforms.close();
    },
  };
}

/** After the first night of its largest account; with what came in from visitors. */
export async function openCapturedTown(
  night: Date,
  environment: Environment = {},
  words: readonly string[] = [],
): Promise<{ readonly operator: OperatorsTown; readonly comments: readonly RecordView[] }> {
  const operator = await openOperatorsTown(night, environment);
  await operator.register('/@norrsunda', words);
  await operator.run(['nightly']);
  const comments = await operator.json<RecordView>(['records', 'list', '--origin', 'received', '--limit', '1000']);
  return { operator, comments };
}
