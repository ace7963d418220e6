import { describe, expect, it } from '@jest/globals';
import { main } from '../../cli/main.ts';
import { captured } from '../support/io.ts';

async function run(...args: string[]) {
  const io = captured();
  const code = await main(args, io);
  return { code, out: io.lines.join('\n'), err: io.errors.join('\n') };
}

describe('flopack', () => {
  it('has a page of help that fits a terminal of 80 by 24', async () => {
    for (const args of [[], ['--help'], ['-h'], ['help'], ['demo', '--help'], ['build', 'x.json', '-h']]) {
      const { code, out, err } = await run(...args);
      expect([code, err]).toEqual([0, '']);
      const lines = out.split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(out).toContain('flopack check FILE...');
    }
  });

  it.each(['ad', 'check', 'doctor', 'harvest', 'run', 'setup', 'show'])(
    'has a page for %s that fits, too',
    async (verb) => {
      const { code, out } = await run(verb, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`Usage: flopack ${verb}`);
      expect(out).toMatch(/Exit code/);
      expect(out.split('\n').length).toBeLessThanOrEqual(24);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it('gives files behind -- to the verb', async () => {
    expect(await run('build', '--', '--help')).toMatchObject({ code: 1, out: '' });
  });

  it('prints its version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    [['toString'], 'there is no verb "toString"'],
    [['__proto__'], 'there is no verb'],
    [['\u001b[31mx'], 'there is no verb "?[31mx"'],
    [['--json'], 'there is no verb "--json"'],
    [['build', '--users', '3'], "Unknown option '--users'"],
    [['build', 'a', 'b'], '"b" is too much'],
    [['demo', 'x'], '"x" is too much'],
    [['demo', '--users'], 'argument missing'],
    [['demo', '--users', '0'], 'from 1 to'],
    [['demo', '--users', '1e3'], 'from 1 to'],
    [['demo', '--seed=-1'], 'from 0 to'],
    [['check'], 'no file given'],
    [['check', '--foo', 'x'], 'unknown flag --foo'],
  ])('calls %j wrong usage', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('\u001b');
  });

  it('says in a line what nobody expected', async () => {
    const io = captured();
    const broken = {
      ...io,
      out: () => {
        throw new TypeError('no place\nat all');
      },
    };
    expect(await main(['build', '--out', '/dev/null/x'], broken)).toBe(1);
    expect(await main(['check', 'missing.folder'], broken)).toBe(1);
    expect(io.errors[1]).toBe('flopack check: unexpected TypeError: no place. FLOPACK_DEBUG=1 shows where.');
  });
});
