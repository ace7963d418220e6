import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Io } from '../../cli/io.ts';
import { terminalQuestion } from '../../cli/setup/ask.ts';

const io = (interactive: boolean): Io => ({
  out: () => {},
  err: () => {},
  status: () => {},
  width: 80,
  interactive,
});

const real = { stdin: process.stdin, stdout: process.stdout };
afterEach(() => set(real));

function set(streams: { readonly stdin: unknown; readonly stdout: unknown }): void {
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
}

/** A terminal that people type at. */
function terminal(isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stdout = new PassThrough();
  set({ stdin, stdout });
  return { stdin, shown: () => String(stdout.read() ?? '') };
}

describe('the question before a change', () => {
  it.each([
    ['y', 'yes'],
    ['Yes', 'yes'],
    [' YES ', 'yes'],
    ['', 'no'],
    ['n', 'no'],
    ['no', 'no'],
    ['yep', 'no'],
    ['yes, but later', 'no'],
    ['ye', 'no'],
    ['1', 'no'],
    ['ok', 'no'],
  ])('takes %j for a %s', async (typed, answer) => {
    const { stdin, shown } = terminal();
    const asked = terminalQuestion(io(true))!('Change 2 apps?');
    stdin.write(`${typed}\n`);
    expect(await asked).toBe(answer);
    expect(shown()).toContain('Change 2 apps? [y/N] ');
  });

  it('takes the end of the input for a no, also after a word without Enter', async () => {
    for (const typed of ['', 'y']) {
      const { stdin } = terminal();
      const asked = terminalQuestion(io(true))!('Change it?');
      stdin.end(typed);
      expect(await asked).toBe('no');
    }
  });

  it('takes Ctrl-C for neither', async () => {
    terminal();
    const asked = terminalQuestion(io(true))!('Change it?');
    process.emit('SIGINT');
    expect(await asked).toBe('stopped');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('is put to nobody where there is no terminal', () => {
    terminal();
    expect(terminalQuestion(io(false))).toBeNull();
    terminal(false);
    expect(terminalQuestion(io(true))).toBeNull();
  });
});
