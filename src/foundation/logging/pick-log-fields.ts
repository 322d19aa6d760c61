/** What a log line may tell beside its sentence. Everything else that it is given is left out. */
const loggable = [
  'attempt',
  'bytes',
  'channelId',
  'code',
  'constraint',
  'count',
  'exchangeId',
  'failed',
  'job',
  'listId',
  'method',
  'ms',
  'platform',
  'port',
  'records',
  'requestId',
  'requests',
  'route',
  'runId',
  'slot',
  'state',
  'status',
] as const;

type LogFieldName = (typeof loggable)[number];
export type LogFields = Readonly<Partial<Record<LogFieldName, string | number | boolean>>>;

/** Ids, codes, instants and routes; a sentence or a name of a person does not pass. */
const plainWord = /^[\w.:/{}*-]{1,100}$/;

export function pickLogFields(given: unknown): LogFields {
  if (typeof given !== 'object' || given === null) return {};
  const values = given as Record<string, unknown>;
  const picked = loggable.filter((name) => isLoggable(values[name])).map((name) => [name, values[name]]);
  return Object.fromEntries(picked) as LogFields;
}

function isLoggable(value: unknown): boolean {
  if (typeof value === 'string') return plainWord.test(value);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
