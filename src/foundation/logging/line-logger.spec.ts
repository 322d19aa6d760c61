import { Clock } from '../clock/index.js';
import { DataFreeError } from './data-free-error.js';
import { LineLogger, type LogTarget } from './line-logger.service.js';

class DiskFull extends DataFreeError {}

function logTo(target: Partial<LogTarget> = {}): { readonly logger: LineLogger; readonly lines: string[] } {
  const lines: string[] = [];
  const logger = new LineLogger(new Clock(), { ...target, write: (line) => lines.push(line) });
  return { logger, lines };
}

function logAsJson(log: (logger: LineLogger) => void): Record<string, unknown> {
  const { logger, lines } = logTo();
  log(logger);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

describe('the log', () => {
  it('is one JSON document a line with the sentence, the speaker and the known fields', () => {
    const line = logAsJson((logger) => logger.warn('A channel was left', { runId: 'a-1', count: 3 }, 'CaptureService'));
    expect(line).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'warn',
      from: 'CaptureService',
      message: 'A channel was left',
      runId: 'a-1',
      count: 3,
    });
  });

  it('leaves out fields that it does not know, and sentences in fields that it does', () => {
    const line = logAsJson((logger) =>
      logger.log('Noted', { author: 'Anna', text: 'hej', token: 'x1', platform: 'Anna Andersson skrev' }, 'X'),
    );
    expect(Object.keys(line)).toEqual(['at', 'level', 'from', 'message']);
  });

  it('tells an error by name and frames, not by its message, even where the message looks like frames', () => {
    const hostile = 'Unexpected token in "Anna\n    at file:///Anna.js:1:1"';
    const { error } = logAsJson((logger) => logger.error(new SyntaxError(hostile), undefined, 'X')) as {
      error: { name: string; frames: string[] };
    };
    expect(error.name).toBe('SyntaxError');
    expect(error.frames[0]).toMatch(/line-logger\.spec/);
    expect(JSON.stringify(error)).not.toContain('Anna');
  });

  it('tells the message of an error that holds no data by construction, also as a cause', () => {
    const failure = new Error('Anna', { cause: new DiskFull('no space left') });
    const line = JSON.stringify(logAsJson((logger) => logger.error(failure)));
    expect(line).toContain('no space left');
    expect(line).not.toContain('Anna');
  });

  it('does not take the stack that Nest hands over as text', () => {
    const line = logAsJson((logger) => logger.error('Failed', 'Error: Anna\n    at file:///x.js:1:1', 'Router'));
    expect(line).toMatchObject({ message: 'Failed', from: 'Router' });
    expect(JSON.stringify(line)).not.toContain('Anna');
  });

  it('is for people where it ends in a terminal, and forges no line', () => {
    const { logger, lines } = logTo({ isTTY: true });
    logger.warn('A\nline\u001b[2J', { count: 2 }, 'X');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}\[X\] A�line�\[2J count=2\n$/);
  });

  it('is quiet about how Nest puts the house together', () => {
    const { logger, lines } = logTo();
    logger.log('AppModule dependencies initialized', 'InstanceLoader');
    expect(lines).toEqual([]);
  });
});
