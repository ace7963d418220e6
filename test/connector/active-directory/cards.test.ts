import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import { packBehaviours } from '../../../cli/runtime.ts';
import { ok, runFlow } from '../../../cli/testing.ts';
import { activeDirectoryBehaviours } from '../../../connector/active-directory/behaviours.ts';
import { openDirectories } from '../../../connector/active-directory/connections.ts';
import type { Directory } from '../../../connector/active-directory/directory.ts';
import * as ad from '../../../connector/active-directory/generated/native-cards.ts';
import { validators } from '../../../connector/active-directory/generated/validate-cards.js';
import type { ConnectionSettings, Values } from '../../../connector/core/behaviour.ts';
import { helper, pack } from '../../../connector/core/flow.ts';
import { bool, number, secret, text } from '../../../connector/core/types.ts';
import { checkPack } from '../../../format/check.ts';
import type { Pack } from '../../../format/model.ts';
import { printPack } from '../../../format/print.ts';
import type { Execution, Runtime } from '../../../runtime/model.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { cardContext } from '../../support/card.ts';
import { describeControllers, FIRST, type TestDomain } from './controllers.ts';

/** Resets a password and says how the user stands then; a refusal is told by its reason. */
const reset = helper(
  'reset',
  {
    name: 'Reset',
    in: { login: text, password: secret(text), unlock: text },
    out: { reason: text, retry: bool, status: number, verdict: text, must: bool, found: bool },
  },
  (f) => {
    const user = f.card('find', ad.findUser, { Login: f.in.login });
    const done = f.try(
      'try',
      (b) => {
        b.card('set', ad.setPassword, {
          User: user.User,
          'New Password': f.in.password,
          'Must Change at Next Logon?': 'Yes',
          'Unlock?': 'Yes',
        });
        b.card('clear', ad.requirePasswordChange, { User: user.User, 'Required?': 'No' });
        b.card('unlock', ad.unlockUser, { User: user.User });
        return { reason: b.text('fine', ''), retry: false, status: 200 };
      },
      (b) => {
        const error = b.errorFields({ reason: text, retry: bool });
        return { reason: error.reason, retry: error.retry, status: b.error.statusCode };
      },
    );
    const verdict = f.card('verify', ad.verifyCredentials, { Account: f.in.login, Password: f.in.password });
    const state = f.card('state', ad.readPasswordState, { User: user.User });
    f.return({ ...done, verdict: verdict.Verdict, must: state['Must Change'], found: user.Found });
  },
);
const change = helper(
  'change',
  { name: 'Change', in: { user: text, old: secret(text), password: secret(text) }, out: { done: bool } },
  (f) => {
    const changed = f.card('change', ad.changePassword, {
      User: f.in.user,
      'Old Password': f.in.old,
      'New Password': f.in.password,
    });
    f.return({ done: changed.Done });
  },
);

const made = compile(
  pack('ad', { name: 'AD', flows: [reset, change], connections: { 'active-directory': 'Corp AD' } }),
  { created: '2026-01-01T00:00:00.000Z' },
);
const compiled = made.pack as Pack;
/** The same with "Save all data that passes through the flow", as somebody may turn it on in an editor. */
const saving: Pack = {
  ...compiled,
  flows: compiled.flows.map((flow) => (flow.graph === null ? flow : { ...flow, graph: { ...flow.graph, log: true } })),
};
const idOf = (name: string): string => compiled.flows.find((flow) => flow.name === name)!.id;

describe('flows with Active Directory cards', () => {
  it('compile to what the check of foreign files takes, and keep no data', () => {
    expect(made.problems).toEqual([]);
    expect(checkPack(printPack(compiled)).problems).toEqual([]);
    expect(compiled.flows.map((flow) => flow.graph!.log)).toEqual([false, false]);
    expect(compiled.connections.map(({ name, module }) => [name, module])).toEqual([['Corp AD', 'active-directory']]);
  });

  it('mask every password that they take', () => {
    const inputs = Object.values(ad).flatMap(({ kind, inputs: { fields } }) =>
      fields.map((field) => ({ kind, ...field })),
    );
    const masked = inputs.filter(({ secret }) => secret).map(({ kind, name }) => `${kind} ${name}`);
    expect(masked.sort()).toEqual([
      'active-directory/changePassword New Password',
      'active-directory/changePassword Old Password',
      'active-directory/setPassword New Password',
      'active-directory/verifyCredentials Password',
    ]);
  });

  it('are outside cards: tests mock them, and nothing is asked without a connection', async () => {
    const mocks = {
      'Find User': [ok({ Found: true, User: 'CN=Ada' })],
      'Set Password': [ok({ Done: true })],
      'Require Password Change': [ok({ Done: true })],
      'Unlock User': [ok({ Done: true })],
      'Verify Credentials': [ok({ Verdict: 'right', Reason: 'ok', 'Data Code': '' })],
      'Read Password State': [ok({ 'Must Change': false })],
    };
    const run = await runFlow(compiled, 'Reset', { login: 'ada', password: 'x' }, { mocks });
    expect(run.output).toMatchObject({ reason: '', verdict: 'right', found: true });
    const bare = await runFlow(compiled, 'Reset', { login: 'ada', password: 'x' });
    expect(bare.error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR' });
    expect(bare.error!.message).toMatch(/no connection: mock it/);
    expect((await runFlow(compiled, 'Reset', {}, { auto: true })).status).toBe('success');
  });

  it('need a connection that is set up, and say everything that it lacks', async () => {
    const directories = openDirectories();
    const card = activeDirectoryBehaviours(directories.of).get(ad.findUser.kind)!;
    const run = async (connection: ConnectionSettings | null) => card({ Login: 'ada' }, cardContext({ connection }));
    await expect(run(null)).rejects.toMatchObject({ code: 'CONNECTION_MISSING' });
    const bare = { name: 'AD', module: 'active-directory', baseUrl: 'ldap://dc', parameters: { ca: 'x' } };
    await expect(run(bare)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/url .*account .*password .*baseDn .*ca /),
    });
    await directories.close();
  });

  it('open one directory a connection, and close it', async () => {
    const closed: string[] = [];
    const connection = (name: string): ConnectionSettings => ({
      name,
      module: 'active-directory',
      baseUrl: 'ldaps://dc.corp.example.com',
      auth: { type: 'basic', username: 'svc@corp', password: 'Not-A-Real-1' },
      parameters: { baseDn: 'DC=corp' },
    });
    const directories = openDirectories();
    const [one, other] = [connection('a'), connection('b')];
    const opened = [directories.of(one), directories.of(one), directories.of(other)] as const;
    expect(opened[0]).toBe(opened[1]);
    expect(opened[0]).not.toBe(opened[2]);
    await directories.close();
    for (const directory of opened) await directory.findUser('x').catch(({ details }) => closed.push(details.reason));
    expect(closed).toEqual(['closed', 'closed', 'closed']);
  });
});

describe('Active Directory cards', () => {
  const calls: unknown[][] = [];
  const told =
    (name: string, answer: unknown) =>
    async (...given: unknown[]) => {
      calls.push([name, ...given]);
      return answer;
    };
  const directory = {
    findUser: told('findUser', null),
    setPassword: told('setPassword', undefined),
    requireChange: told('requireChange', undefined),
    verify: told('verify', { right: null, reason: 'account-locked', data: '775' }),
  } as unknown as Directory;
  const cards = activeDirectoryBehaviours(() => directory);
  const connection = { name: 'AD', module: 'active-directory' };
  const run = async (kind: string, inputs: Values) => {
    calls.length = 0;
    const outputs = await cards.get(`active-directory/${kind}`)!(inputs, cardContext({ connection }));
    expect(validators[`active-directory/${kind}`]!.output(outputs)).toBe(true);
    return [outputs, ...calls];
  };

  it('take the words of their fields', async () => {
    const dn = 'CN=Ada';
    expect(await run('findUser', { Login: 'ada', 'Search By': 'Email' })).toEqual([
      expect.objectContaining({ Found: false, User: '' }),
      ['findUser', 'ada', 'mail'],
    ]);
    expect((await run('findUser', { Login: 'ada' }))[1]).toEqual(['findUser', 'ada', 'userPrincipalName']);
    const password = { User: dn, 'New Password': 'x' };
    expect((await run('setPassword', password))[1]).toEqual(['setPassword', dn, 'x', { unlock: false }]);
    const all = { ...password, 'Must Change at Next Logon?': 'No', 'Unlock?': 'Yes' };
    expect((await run('setPassword', all))[1]).toEqual(['setPassword', dn, 'x', { mustChange: false, unlock: true }]);
    expect((await run('requirePasswordChange', { User: dn }))[1]).toEqual(['requireChange', dn, true]);
    expect((await run('requirePasswordChange', { User: dn, 'Required?': 'No' }))[1]).toEqual([
      'requireChange',
      dn,
      false,
    ]);
    for (const [card, inputs] of [
      ['requirePasswordChange', { User: dn, 'Required?': 'no' }],
      ['requirePasswordChange', { User: dn, 'Required?': false }],
      ['setPassword', { ...password, 'Must Change at Next Logon?': 'yes' }],
      ['setPassword', { ...password, 'Unlock?': true }],
      ['findUser', { Login: 'ada', 'Search By': 'constructor' }],
    ] as const)
      await expect(run(card, inputs)).rejects.toMatchObject({ fields: { statusCode: 400, reason: 'wrong-choice' } });
    expect((await run('verifyCredentials', { Account: 'ada', Password: 'x' }))[0]).toEqual({
      Verdict: 'unknown',
      Reason: 'account-locked',
      'Data Code': '775',
    });
  });
});

describeControllers('Active Directory cards in the runtime', (start) => {
  let domain: TestDomain;
  let runtime: Runtime;
  const directories = openDirectories();

  beforeAll(async () => {
    domain = await start();
    const { url, ca, baseDn, account, password } = await domain.service();
    runtime = createRuntime({
      packs: [saving],
      behaviours: packBehaviours(directories),
      connections: [
        {
          name: 'Corp AD',
          module: 'active-directory',
          baseUrl: url,
          auth: { type: 'basic', username: account, password },
          parameters: { baseDn, ca: ca! },
        },
      ],
    });
  }, 60_000);
  afterAll(async () => {
    await runtime?.close();
    await directories.close();
    await domain?.close();
  });

  /** All that is kept or told of a run. */
  const kept = ({ id, error, trace }: Execution): string => JSON.stringify([error, trace, runtime.history.get(id)]);

  it('reset, clear, unlock, verify and read', async () => {
    const dn = await domain.user('ada');
    const run = await runtime.run(idOf('Reset'), { login: 'ada@ad.example.test', password: 'Canary-5e1c77-A' });
    expect(run.error).toBeUndefined();
    expect(run.output).toEqual({ reason: '', retry: false, status: 200, verdict: 'right', must: false, found: true });
    expect(kept(run)).toContain(JSON.stringify(dn).slice(1, -1));
    expect(kept(run)).not.toContain('5e1c77');
    const changed = await runtime.run(idOf('Change'), {
      user: dn,
      old: 'Canary-5e1c77-A',
      password: 'Canary-5e1c77-B',
    });
    expect(changed.output).toEqual({ done: true });
    expect(kept(changed)).not.toContain('5e1c77');
  });

  it('fail in a way that flows can test, and tell no password', async () => {
    const dn = await domain.user('ben');
    const weak = await runtime.run(idOf('Reset'), { login: 'ben@ad.example.test', password: 'canary5e1c77' });
    expect(weak.output).toMatchObject({ reason: 'password-policy', retry: false, status: 400, verdict: 'wrong' });
    const wrong = await runtime.run(idOf('Change'), { user: dn, old: 'Canary-5e1c77-X', password: 'Canary-5e1c77-Y' });
    expect(wrong.error).toMatchObject({
      kind: 'Active Directory Error',
      statusCode: 400,
      fields: { reason: 'old-password-wrong', retry: false, hex: '00000056', data: null },
    });
    const outside = await runtime.run(idOf('Change'), { user: 'CN=x', old: FIRST, password: 'Canary-5e1c77-Y' });
    expect(outside.error).toMatchObject({ fields: { reason: 'outside-base' } });
    await domain.dc.stop();
    const down = await runtime.run(idOf('Change'), { user: dn, old: FIRST, password: 'Canary-5e1c77-Y' });
    await domain.dc.start();
    expect(down.error).toMatchObject({
      statusCode: 503,
      fields: { reason: expect.stringMatching(/^(unreachable|disconnected)$/), retry: true },
    });
    for (const run of [weak, wrong, outside, down]) expect(kept(run)).not.toContain('5e1c77');
  });
});
