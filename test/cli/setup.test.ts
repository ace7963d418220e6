import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENT_RIGHTS, CONSOLE_STEPS } from '../../cli/setup/steps.ts';
import { type Ask, setup } from '../../cli/setup.ts';
import type { PasswordSyncApplication } from '../../schemas/types/migration-config.ts';
import { root } from '../support/root.ts';
import {
  called,
  DIRECTORY,
  flat,
  GOOD_APPS,
  migrationFile,
  OFFICE,
  SLACK,
  type TestOrg,
  testOrg,
  WANTED,
  worldWith,
} from './doctor-org.ts';

/** The program of util-linux that gives another one a terminal. */
const TERMINAL = 'script';
const TOKEN = '00canaryTokenOfTheOrg';
const ZOOM = '0oaZoom000000000000x';
const APPS = [...GOOD_APPS, { id: ZOOM, name: 'zoomus', label: 'Zoom' }];
const FROM = 'from DISABLED, seed RANDOM, change KEEP_EXISTING';
const TO = 'to ENABLED, seed OKTA, change CHANGE';
const BOTH = [...WANTED, { id: ZOOM, name: 'Zoom', directory: false }];

let folder = '';
let config: ReturnType<typeof migrationFile>;
let both: ReturnType<typeof migrationFile>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flopack-setup-'));
  config = migrationFile(WANTED);
  both = migrationFile(BOTH);
  // the SDK takes seconds to load on a busy machine
  await called(setup, ['ad', '--config', config.path, '--org', 'http://127.0.0.1:1'], worldWith(TOKEN));
}, 60_000);
afterAll(() => {
  config.remove();
  both.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The verb with somebody, or nobody, to ask. */
function asked(org: TestOrg, args: readonly string[], ask: Ask, width = 80) {
  return org.call((given, io, world) => setup(given, io, world, ask), ['ad', ...args], width);
}

function changes(org: TestOrg): readonly string[] {
  return org.exchanges.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}

const PUT_SLACK = `PUT /api/v1/apps/${SLACK}/features/USER_PROVISIONING`;
const PUT_ZOOM = `PUT /api/v1/apps/${ZOOM}/features/USER_PROVISIONING`;

describe('the plan of flopack setup ad', () => {
  it.each([80, 120])('shows from and to, and changes nothing, in %d columns', async (width) => {
    const org = await testOrg();
    const { code, out } = await asked(org, ['--config', config.path], null, width);
    expect(code).toBe(0);
    const text = flat(out);
    expect(text).toContain(`"ad.example.test" (${DIRECTORY}) is set up by the steps below`);
    expect(text).toContain(`"Slack" (${SLACK}) ${FROM} ${TO}`);
    expect(text).toContain('Nothing was changed. Add --apply to do it.');
    expect(changes(org)).toEqual([]);
  });

  it('leaves Office 365 alone while somebody is on the password import hook', async () => {
    const office = migrationFile([{ id: OFFICE, name: 'Office', directory: false }]);
    const org = await testOrg();
    const { okta } = org;
    const login = 'a@example.test';
    const user = await okta.addUser({ profile: { login, email: login, firstName: 'A', lastName: 'B' } });
    user.provider = { type: 'IMPORT', name: 'IMPORT' };
    const args = ['--config', office.path, '--apply', '--yes'];
    expect(flat((await asked(org, args, null)).out)).toContain(
      'Later: Somebody is still on the password import hook: Okta would push back over the passwords in Entra',
    );
    okta.faults.add({ path: '/api/v1/users', times: 1, status: 403, body: { errorCode: 'E0000006' } });
    expect(flat((await asked(org, args, null)).out)).toContain('Perhaps somebody is still on the password import hook');
    expect(changes(org)).toEqual([]);
    user.provider = { type: 'OKTA', name: 'OKTA' };
    expect((await asked(org, args, null)).code).toBe(0);
    expect(changes(org)).toHaveLength(1);
    office.remove();
  });

  it('says of each app that cannot be set why, and goes on', async () => {
    const odd: PasswordSyncApplication[] = [
      { id: '0oaGone000000000000x', name: 'Gone', directory: false },
      { id: SLACK, name: 'Slack', directory: true },
      { id: '0oaSales00000000000x', name: 'Sales', directory: false },
      { id: '0oaOff0000000000000x', name: 'Off', directory: false },
      { id: ZOOM, name: 'Zoom', directory: false },
    ];
    const file = migrationFile(odd);
    const org = await testOrg({
      apps: [
        ...APPS,
        { id: '0oaSales00000000000x', name: 'salesforce', label: 'Sales' },
        { id: '0oaOff0000000000000x', name: 'google', label: 'Off', provisioning: false },
      ],
    });
    const { code, out } = await asked(org, ['--config', file.path, '--apply', '--yes'], null);
    file.remove();
    expect(code).toBe(1);
    const text = flat(out);
    expect(text).toContain('"Gone" (0oaGone000000000000x) is no app of this org.');
    expect(text).toContain(`"Slack" (${SLACK}) is no Active Directory. Write "directory": false`);
    expect(text).toContain('"Sales" (0oaSales00000000000x) has no API for it: Applications > the app');
    expect(text).toContain('"Off" (0oaOff0000000000000x) has no provisioning.');
    expect(text).toContain('done "Zoom"');
    expect(changes(org)).toEqual([PUT_ZOOM]);
  });

  it('prints steps and rights without a token, an org or a file', async () => {
    const { code, out } = await called(setup, ['ad'], worldWith(undefined));
    expect(code).toBe(0);
    expect(flat(out)).toContain('No plan: no org was given.');
    const named = await called(setup, ['ad', '--config', config.path], worldWith(undefined));
    expect(flat(named.out)).toContain('No plan: there is no token. Set the environment variable OKTA_API_TOKEN.');
    expect(named.code).toBe(0);
    let at = 0;
    for (const [i, { action, effect }] of CONSOLE_STEPS.entries()) {
      const next = flat(out).indexOf(`${i + 1}. ${action} Users: ${effect}`, at);
      expect(next).toBeGreaterThan(at);
      at = next;
    }
    expect(CONSOLE_STEPS).toHaveLength(8);
    expect(flat(out)).toContain('A MAIL TO EVERYBODY');
    expect(flat(out)).toContain('{"credentials":{"password":{"hook":{"type":"default"}}}}');
    for (const { right, without } of AGENT_RIGHTS) expect(flat(out)).toContain(`${right} without: ${without}`);
  });

  it('says that there is no plan where no app is named, or the org cannot be read', async () => {
    const org = await testOrg();
    expect(flat((await asked(org, [], null)).out)).toContain('No plan: no apps were named.');
    const wrong = await called(setup, ['ad', '--config', both.path, '--org', org.okta.url], worldWith(TOKEN));
    expect(wrong.code).toBe(1);
    expect(flat(wrong.out)).toContain('cannot be read (Okta answered 401: E0000011 Invalid token provided).');
    expect(flat(wrong.out)).toContain('8. Click Save.');
    expect(org.exchanges).toHaveLength(1);
  });
});

describe('flopack setup ad --apply', () => {
  it('sets, reads back, and has nothing to do the second time', async () => {
    const org = await testOrg({ apps: APPS });
    const questions: string[] = [];
    const ask: Ask = async (question) => {
      questions.push(question);
      return 'yes';
    };
    const { code, out } = await asked(org, ['--config', both.path, '--apply'], ask);
    expect([code, questions]).toEqual([0, ['  Change 2 apps?']]);
    expect(flat(out)).toContain('done "Slack" (0oaSlack00000000000x): set, read back, and the same');
    expect(changes(org)).toEqual([PUT_SLACK, PUT_ZOOM]);
    const again = await asked(org, ['--config', both.path, '--apply'], ask);
    expect(flat(again.out)).toContain(
      'gets the Okta passwords already. Nothing to change through the API.'.slice(0, 30),
    );
    expect(flat(again.out)).toContain('Nothing to change through the API.');
    expect([again.code, questions.length, changes(org).length]).toEqual([0, 1, 2]);
  });

  it.each([
    ['no', 0, '8. Click Save.'],
    ['stopped', 130, 'Nothing was changed.'],
  ] as const)('changes nothing after "%s"', async (answer, exit, says) => {
    const org = await testOrg();
    const { code, out } = await asked(org, ['--config', config.path, '--apply'], async () => answer);
    expect(code).toBe(exit);
    expect(flat(out)).toContain(says);
    expect(out.includes('8. Click')).toBe(answer === 'no');
    expect(changes(org)).toEqual([]);
  });

  it('needs --yes where nobody can be asked, and a token', async () => {
    const org = await testOrg();
    const args = ['ad', '--config', config.path, '--apply'];
    const failed = (given: readonly string[], token: string | undefined) =>
      called((a, io, world) => setup(a, io, world, null), given, worldWith(token)).catch(
        (error: Error) => error.message,
      );
    expect(await failed(args, TOKEN)).toContain('here is no terminal: add --yes');
    expect(await failed([...args, '--yes'], undefined)).toContain(
      '--apply needs a token. Set the environment variable',
    );
    expect(org.exchanges).toEqual([]);
  });

  it('reports a read-only org, app by app, and can go on later', async () => {
    const org = await testOrg({ apps: APPS });
    org.okta.settings.readOnly = true;
    const args = ['--config', both.path, '--apply', '--yes'];
    const { code, out } = await asked(org, args, null);
    expect(code).toBe(1);
    expect(flat(out)).toContain(
      'FAILED "Slack" (0oaSlack00000000000x): Okta answered 503: E0000010 Service is in read only mode.',
    );
    expect(flat(out)).toContain('FAILED "Zoom"');
    expect(flat(out)).toContain('0 of 2 done. Run it again: what is done stays.');
    org.okta.settings.readOnly = false;
    expect((await asked(org, args, null)).code).toBe(0);
  });

  it('tells what is done when the second app is refused, and does the rest the next time', async () => {
    const org = await testOrg({ apps: APPS });
    const refused = { errorCode: 'E0000006', errorSummary: 'You do not have permission' };
    org.okta.faults.add({ method: 'PUT', path: `/api/v1/apps/${ZOOM}`, times: 1, status: 403, body: refused });
    const args = ['--config', both.path, '--apply', '--yes'];
    const { code, out } = await asked(org, args, null);
    expect(code).toBe(1);
    expect(flat(out)).toMatch(/done "Slack" .* FAILED "Zoom" .*403: E0000006 .* scope okta\.apps\.manage/);
    expect(flat(out)).toContain('1 of 2 done.');
    const again = await asked(org, args, null);
    expect(again.code).toBe(0);
    expect(changes(org)).toEqual([PUT_SLACK, PUT_ZOOM, PUT_ZOOM]);
  });

  it('believes what it reads back, not what the answer says', async () => {
    const org = await testOrg();
    const said = {
      name: 'USER_PROVISIONING',
      capabilities: { update: { password: { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' } } },
    };
    org.okta.faults.add({ method: 'PUT', path: '/api/v1/apps', times: 1, status: 200, body: said });
    const kept = await asked(org, ['--config', config.path, '--apply', '--yes'], null);
    expect(kept.code).toBe(1);
    expect(flat(kept.out)).toContain(
      'Okta took it and kept something else: DISABLED, seed RANDOM, change KEEP_EXISTING',
    );
    const ask: Ask = async () => {
      org.okta.faults.add({ method: 'GET', path: `/api/v1/apps/${SLACK}/features`, status: 500, body: {} });
      return 'yes';
    };
    const unknown = await asked(org, ['--config', config.path, '--apply'], ask);
    expect(unknown.code).toBe(1);
    expect(flat(unknown.out)).toContain(
      'UNKNOWN "Slack" (0oaSlack00000000000x): sent, but not read back (Okta answered 500',
    );
  });

  it('looks what is set when the answer to a change is lost', async () => {
    const org = await testOrg();
    // Set, and then no answer: the calls wait longer than the client does.
    const lost: Ask = async () => {
      org.okta.setSyncPassword(SLACK, true);
      org.okta.faults.add({ method: 'PUT', path: '/api/v1/apps', times: 2, delayMs: 1_000 });
      return 'yes';
    };
    const set = await asked(org, ['--config', config.path, '--apply'], lost);
    expect([set.code, flat(set.out)]).toEqual([0, expect.stringContaining('done "Slack"')]);
    org.okta.setSyncPassword(SLACK, false);
    org.okta.faults.add({ method: 'PUT', path: '/api/v1/apps', times: 2, status: 502, body: '<html>' });
    const unset = await asked(org, ['--config', config.path, '--apply', '--yes'], null);
    expect([unset.code, flat(unset.out)]).toEqual([
      1,
      expect.stringContaining('FAILED "Slack" (0oaSlack00000000000x): Okta answered 502'),
    ]);
  }, 20_000);

  it('prints nothing of a label that moves a cursor', async () => {
    const label = `Evil\u001b[2J\u202e\n  done "All" SSWS abcdefghijk${'x'.repeat(500)}`;
    const org = await testOrg({ apps: [{ id: SLACK, name: 'slack', label }, GOOD_APPS[1]] });
    const questions: string[] = [];
    const ask: Ask = async (question) => {
      questions.push(question);
      return 'yes';
    };
    const { out } = await asked(org, ['--config', config.path, '--apply'], ask);
    expect(out).toContain('Evil\\x1b[2J');
    expect(questions[0]).not.toContain('\u001b');
    expect(out).not.toContain('SSWS');
  });
});

describe('flopack setup ad --script', () => {
  const wish = [
    '--ou',
    'OU=People,DC=example,DC=test',
    '--ou',
    'OU=Zürich,DC=example,DC=test',
    '--account',
    'EXAMPLE\\OktaService',
  ];
  const write = (file: string, more: readonly string[] = wish) =>
    called(setup, ['ad', '--script', file, ...more], worldWith(undefined)).catch((error: Error) => ({
      code: 2,
      out: '',
      err: error.message,
    }));

  it('writes it, again, and over one of its own', async () => {
    const file = join(folder, 'rights.ps1');
    const first = await write(file);
    expect(flat(first.out)).toMatch(/The script is in .*rights\.ps1, for 2 OUs and EXAMPLE\\OktaService\. Read it/);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('OU=People,DC=example,DC=test');
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(flat((await write(file)).out)).toContain('already, for 2 OUs');
    await write(file, ['--ou', 'OU=Other,DC=example,DC=test', '--account', 'okta@example.test']);
    expect(readFileSync(file, 'utf8')).toContain('OU=Other');
    expect((await write('-')).out).toBe(text.trimEnd());
  });

  it('never writes over what is not its own, nor through a link', async () => {
    const own = join(folder, 'own.txt');
    writeFileSync(own, 'mine\n');
    symlinkSync(own, join(folder, 'link.ps1'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.ps1'));
    mkdirSync(join(folder, 'dir'));
    for (const name of ['own.txt', 'link.ps1', 'dangling.ps1', 'dir'])
      expect((await write(join(folder, name))).err).toContain('something else is there already');
    expect(readFileSync(own, 'utf8')).toBe('mine\n');
    expect((await write(join(own, 'x.ps1'))).err).toContain('--script');
  });

  it.each([
    [['--script', 'x.ps1'], 'needs to know for whom'],
    [['--script', '', ...wish], 'takes the path of a file'],
    [['--ou', 'OU=a,DC=b'], 'go with --script'],
    [['--script', '-', '--ou', 'People', '--account', 'a\\b'], 'OU 1 is no distinguished name'],
    [['--script', '-', '--ou', 'OU=a,DC=b', '--account', 'a\u001b;b'], 'the account has to be'],
    [['--script', '-', ...wish, '--apply', '--yes', '--org', 'a.okta.com'], 'does not go with --apply'],
  ])('calls %j wrong usage', async (args, message) => {
    const error = await setup(['ad', ...args], {
      out() {},
      err() {},
      status() {},
      width: 80,
      interactive: false,
    }).catch((caught: { code: string; message: string }) => caught);
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) });
  });
});

describe('flopack setup ad, stopped', () => {
  interface Ended {
    readonly code: number | null;
    readonly out: string;
  }

  /** Runs a command; `act` is called once `mark` was printed. */
  function run(
    command: readonly string[],
    token: string,
    mark: string,
    act: (child: ChildProcess) => void,
  ): Promise<Ended> {
    return new Promise((resolve) => {
      const env = { ...process.env, OKTA_API_TOKEN: token, NODE_OPTIONS: '', TERM: 'xterm' };
      const child = spawn(command[0]!, command.slice(1), { cwd: root, env });
      let out = '';
      let acted = false;
      const take = (chunk: Buffer): void => {
        out += chunk.toString('utf8');
        if (acted || !out.includes(mark)) return;
        acted = true;
        act(child);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('close', (code) => resolve({ code, out }));
    });
  }

  it('ends between two apps, and says what is done', async () => {
    const org = await testOrg({ apps: APPS });
    org.okta.faults.add({ method: 'PUT', path: `/api/v1/apps/${SLACK}`, delayMs: 1_500 });
    const command = [
      process.execPath,
      'cli/bin.mjs',
      'setup',
      'ad',
      '--config',
      both.path,
      '--org',
      org.okta.url,
      '--apply',
      '--yes',
    ];
    const { code, out } = await run(command, org.okta.token, 'apps to change', (child) => {
      setTimeout(() => child.kill('SIGINT'), 700);
    });
    expect(code).toBe(130);
    expect(flat(out)).toMatch(/done "Slack" .*not tried "Zoom" \(0oaZoom000000000000x\): stopped 1 of 2 done/);
    expect(changes(org)).toEqual([PUT_SLACK]);
    expect(out).not.toContain(org.okta.token);
  }, 30_000);

  const hasScript = spawnSync(TERMINAL, ['--version']).status === 0;
  (hasScript ? it : it.skip).each([
    ['Ctrl-C', '\u0003', 130, 0],
    ['n', 'n\r', 0, 0],
    ['Ctrl-D', '\u0004', 0, 0],
    ['y', 'y\r', 0, 1],
  ])(
    'takes %s at the question of a terminal (needs the program script)',
    async (_, keys, exit, puts) => {
      const org = await testOrg();
      const shell = `'${process.execPath}' cli/bin.mjs setup ad --config '${config.path}' --org ${org.okta.url} --apply`;
      const { code, out } = await run([TERMINAL, '-qec', shell, '/dev/null'], org.okta.token, '[y/N]', (child) => {
        child.stdin?.write(keys);
      });
      expect([code, changes(org).length]).toEqual([exit, puts]);
      expect(out).toContain('Change "Slack"? [y/N]');
      expect(out).not.toContain(org.okta.token);
    },
    30_000,
  );
});
