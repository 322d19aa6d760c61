import { spawnSync } from 'node:child_process';

const program = `
  import { Clock } from '${new URL('../clock/index.js', import.meta.url).href}';
  import { LineLogger, endOnUncaught } from '${new URL('./index.js', import.meta.url).href}';
  endOnUncaught(new LineLogger(new Clock()));
  Promise.reject(new RangeError('Anna'));
`;

describe('an error that nobody caught', () => {
  it('ends the program with a line that does not repeat its message', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({ level: 'fatal', error: { name: 'RangeError' } });
    expect(stderr).not.toContain('Anna');
  });
});
