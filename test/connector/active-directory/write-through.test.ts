import { describe, expect, it } from '@jest/globals';
import type { DirectoryUser } from '../../../connector/active-directory/find-user.ts';
import {
  type WriteThroughOptions,
  type WriteThroughResult,
  writeThrough,
} from '../../../connector/active-directory/write-through.ts';
import { FlopackError } from '../../../connector/core/error.ts';

interface Call {
  readonly dn: string;
  readonly password: string;
  done(error?: Error): void;
}

/** A directory whose resets end when the test says so. */
function setUp(options: Partial<WriteThroughOptions> = {}, held = true) {
  const calls: Call[] = [];
  const results: WriteThroughResult[] = [];
  const user = (login: string): DirectoryUser | null =>
    login.startsWith('nobody')
      ? null
      : {
          dn: `CN=${login.toLowerCase()}`,
          id: '',
          userPrincipalName: login,
          sAMAccountName: null,
          mail: null,
          displayName: null,
          enabled: true,
          protected: login.startsWith('admin'),
        };
  let time = 0;
  const writes = writeThrough({
    directory: {
      findUser: async (login) => {
        if (login.startsWith('twins'))
          throw new FlopackError('AD_REFUSED', 'two', { reason: 'ambiguous', retry: false });
        return user(login);
      },
      setPassword: (dn, password) =>
        new Promise<void>((resolve, reject) => {
          const done = (error?: Error) => (error === undefined ? resolve() : reject(error));
          calls.push({ dn, password, done });
          if (!held) done();
        }),
    },
    now: () => time,
    onResult: (result) => void results.push(result),
    ...options,
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    writes,
    calls,
    results,
    turn,
    pass: (ms: number) => {
      time += ms;
    },
    outcomes: () => results.map(({ login, outcome, reason }) => `${login} ${outcome} ${reason}`.trim()),
  };
}

describe('write-through', () => {
  it('sets each password at once, and tells what became of it', async () => {
    const { writes, calls, results, turn, pass } = setUp();
    writes.passwordVerified('ada@x', 'Password-1');
    await turn();
    expect(calls).toMatchObject([{ dn: 'CN=ada@x', password: 'Password-1' }]);
    expect(writes.size()).toEqual({ waiting: 0, running: 1 });
    pass(40);
    calls[0]!.done();
    await writes.settle();
    expect(results).toEqual([{ login: 'ada@x', outcome: 'set', reason: '', retry: false, ms: 40 }]);
    expect(writes.size()).toEqual({ waiting: 0, running: 0 });
  });

  it('tells every way to fail, tries nothing again, and never throws', async () => {
    const { writes, calls, outcomes, results, turn } = setUp();
    for (const login of ['nobody@x', 'admin@x', 'twins@x', 'down@x', 'odd@x'])
      writes.passwordVerified(login, 'Password-1');
    await turn();
    await turn();
    const down = { reason: 'unreachable', retry: true, hex: null, data: null };
    for (const call of calls.slice())
      call.done(call.dn === 'CN=down@x' ? new FlopackError('AD_UNAVAILABLE', 'down', down) : new Error('odd'));
    await turn();
    for (const call of calls) call.done(new Error('odd'));
    await writes.settle();
    expect(outcomes().sort()).toEqual([
      'admin@x skipped protected',
      'down@x failed unreachable',
      'nobody@x not-found no-such-user',
      'odd@x failed refused',
      'twins@x failed ambiguous',
    ]);
    // another time may help with what does not answer, and with nothing else
    expect(results.filter(({ retry }) => retry).map(({ login }) => login)).toEqual(['down@x']);
    expect(calls).toHaveLength(2);
  });

  it('sets privileged accounts when it is asked to', async () => {
    const { writes, outcomes } = setUp({ skipAdmins: false }, false);
    writes.passwordVerified('admin@x', 'Password-1');
    await writes.settle();
    expect(outcomes()).toEqual(['admin@x set']);
  });

  it('lets the newest password of a login win, one at a time', async () => {
    const { writes, calls, outcomes, turn } = setUp();
    writes.passwordVerified('ada@x', 'Password-1');
    await turn();
    for (const password of ['Password-2', 'Password-3']) writes.passwordVerified('ADA@X', password);
    await turn();
    // the first is under way: a second modify might overtake it
    expect(calls.map(({ password }) => password)).toEqual(['Password-1']);
    expect(writes.size()).toEqual({ waiting: 1, running: 1 });
    calls[0]!.done();
    await turn();
    expect(calls.map(({ password }) => password)).toEqual(['Password-1', 'Password-3']);
    calls[1]!.done();
    await writes.settle();
    expect(outcomes()).toEqual(['ADA@X skipped newer-password', 'ada@x set', 'ADA@X set']);
  });

  it('runs so many at once, lets so many wait, and drops the rest', async () => {
    const { writes, calls, outcomes, turn } = setUp({ concurrency: 2, limit: 3 });
    for (let i = 0; i < 7; i++) writes.passwordVerified(`u${i}`, 'Password-1');
    expect(outcomes()).toEqual(['u5 dropped queue-full', 'u6 dropped queue-full']);
    expect(writes.size()).toEqual({ waiting: 3, running: 2 });
    // a newer password of one that waits takes its place
    writes.passwordVerified('u4', 'Password-2');
    while (calls.length < 5) {
      await turn();
      for (const call of calls) call.done();
    }
    await writes.settle();
    expect(calls.map(({ dn, password }) => `${dn} ${password}`)).toEqual([
      'CN=u0 Password-1',
      'CN=u1 Password-1',
      'CN=u2 Password-1',
      'CN=u3 Password-1',
      'CN=u4 Password-2',
    ]);
    expect(outcomes()).toHaveLength(8);
  });

  it.each([
    ['as was said', { maxWaitMs: 1000 }, 1001],
    ['a minute unless something else is said', {}, 60_001],
  ])('keeps no password longer than it may wait: %s', async (_, options, ms) => {
    const { writes, calls, outcomes, turn, pass } = setUp({ concurrency: 1, ...options });
    writes.passwordVerified('a', 'Password-1');
    writes.passwordVerified('b', 'Password-1');
    await turn();
    pass(ms);
    calls[0]!.done();
    await writes.settle();
    expect(outcomes()).toEqual(['a set', 'b dropped waited-too-long']);
  });

  it('drops what waits when it is closed, and ends what runs', async () => {
    const { writes, calls, outcomes, turn } = setUp({ concurrency: 1 });
    for (const login of ['a', 'b']) writes.passwordVerified(login, 'Password-1');
    await turn();
    writes.passwordVerified('a', 'Password-2');
    const closing = writes.close();
    writes.passwordVerified('c', 'Password-1');
    expect(outcomes()).toEqual(['b dropped closed', 'a dropped closed', 'c dropped closed']);
    calls[0]!.done();
    await closing;
    expect(outcomes().at(-1)).toBe('a set');
  });

  it('goes on when the listener throws, and tells no password', async () => {
    const seen: unknown[] = [];
    const { writes } = setUp(
      {
        onResult: (result) => {
          seen.push(result);
          throw new Error('listener');
        },
      },
      false,
    );
    for (let i = 0; i < 50; i++) writes.passwordVerified(`u${i}`, `Canary-${i}`);
    await writes.settle();
    expect(seen).toHaveLength(50);
    expect(JSON.stringify(seen)).not.toContain('Canary');
  });
});
