import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DoctorReport } from '../../cli/doctor/print.ts';
import { doctor } from '../../cli/doctor.ts';
import { main } from '../../cli/main.ts';
import { captured } from '../support/io.ts';
import {
  called,
  DIRECTORY,
  flat,
  found,
  GOOD_APPS,
  goodOrg,
  IDLE_AGENT,
  migrationFile,
  OFFICE,
  pushEvent,
  reportOn,
  SLACK,
  testOrg,
  WANTED,
  worldWith,
} from './doctor-org.ts';

const TOKEN = '00canaryTokenOfTheOrg';
const AD = { id: DIRECTORY, label: 'ad.example.test' };
const [OFFICE_APP, AD_APP, SLACK_APP] = GOOD_APPS;

let config: ReturnType<typeof migrationFile>;
beforeAll(async () => {
  config = migrationFile(WANTED);
  // the SDK takes seconds to load on a busy machine
  await called(doctor, ['ad', '--org', 'http://127.0.0.1:1'], worldWith(TOKEN));
}, 60_000);
afterAll(() => config.remove());

describe('flopack doctor ad', () => {
  it('finds nothing wrong where nothing is, and says what no API shows', async () => {
    const org = await goodOrg();
    const { findings, ok, fails, warnings } = await reportOn(org, config.path);
    expect(findings.filter(({ level }) => level === 'fail' || level === 'warn')).toEqual([]);
    expect({ ok, fails, warnings }).toEqual({ ok: true, fails: 0, warnings: 0 });
    expect(found(findings, 'ad-sync-password')).toEqual([
      ['ok', `Active Directory "ad.example.test" (${DIRECTORY}): Sync Password is on`],
    ]);
    expect(found(findings, 'pushes')[0]).toEqual([
      'ok',
      'ad.example.test: 1 password pushed in the last 24 hours, 0 failed',
    ]);
    expect(findings.filter(({ level }) => level === 'unread').map(({ id }) => id)).toEqual([
      'password-choice',
      'agent-rights',
      'password-policies',
      'changes-in-ad',
    ]);
    expect(org.exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect((await org.call(doctor, ['ad', '--config', config.path])).code).toBe(0);
  });

  it.each([80, 120])('prints what, why and what to do in %d columns', async (width) => {
    const { okta, call } = await testOrg();
    okta.setDelegatedAuthentication(DIRECTORY, true);
    const { code, out } = await call(doctor, ['ad', '--config', config.path], width);
    expect(code).toBe(1);
    const text = flat(out);
    expect(text).toContain(
      'FAIL Active Directory "ad.example.test" (0oaDirectory0000000x): delegated authentication is on',
    );
    expect(text).toContain('AD checks the sign-ins, so that Okta has no password which it could push.');
    expect(text).toMatch(/flopack setup ad\. Then take steps 1 to 6\. \(step 3\)/);
    expect(text).toContain('FAIL Active Directory "ad.example.test" (0oaDirectory0000000x): Sync Password is off');
    expect(text).toMatch(/Sync Password > Enable, Save\. \(step 7\)/);
    expect(out.indexOf('FAIL')).toBeLessThan(out.indexOf('ok  '));
    expect(out).toMatch(/\n\d fails, \d warnings?, \d+ ok; \d+ things cannot be read by API\n/);
  });

  it('knows an org without AD, one that is inactive, and one that nobody watches', async () => {
    const none = await testOrg({ apps: [OFFICE_APP, SLACK_APP] });
    expect(found((await reportOn(none, config.path)).findings, 'ad-integration')).toEqual([
      ['fail', 'This org has no Active Directory integration'],
    ]);
    // nor anything of it that cannot be read
    expect(found((await reportOn(none, config.path)).findings, 'agent-rights')).toEqual([]);
    const other = { ...AD_APP, id: '0oaDirectory9999999x', label: 'other.example.test' };
    const two = await testOrg({ apps: [OFFICE_APP, AD_APP, SLACK_APP, other] });
    expect(found((await reportOn(two, config.path)).findings, 'ad-watched')).toEqual([
      ['warn', expect.stringContaining('"other.example.test"')],
    ]);
    two.okta.faults.add({
      path: '/api/v1/apps',
      times: 1,
      status: 200,
      body: [
        { ...AD_APP, status: 'INACTIVE' },
        { ...other, status: 'ACTIVE', features: null },
      ],
    });
    const login = 'a@example.test';
    const user = await two.okta.addUser({ profile: { login, email: login, firstName: 'A', lastName: 'B' } });
    user.provider = { type: 'ACTIVE_DIRECTORY', name: 'ad' };
    const { findings } = await reportOn(two, config.path);
    // Whether delegated authentication is off is not known of a directory without features.
    expect(found(findings, 'users-delegated')).toEqual([['warn', '1 person signs in through AD']]);
    expect(found(findings, 'delegated-sign-ins')).toEqual([]);
    expect(found(findings, 'ad-integration')).toEqual([
      ['warn', expect.stringMatching(/"ad.example.test".* is inactive/)],
    ]);
    expect(found(findings, 'ad-features')).toEqual([['unread', expect.stringContaining('cannot be read by API')]]);
  });

  it('compares the apps with passwordSync.applications', async () => {
    const { okta, call } = await testOrg({
      apps: [OFFICE_APP, AD_APP, SLACK_APP, { name: 'salesforce', label: 'Sales', id: '0oaSales00000000000x' }],
    });
    const wanted = [
      ...WANTED,
      { id: '0oaGone000000000000x', name: 'Gone', directory: false },
      { id: OFFICE, name: 'Office', directory: true },
      { id: '0oaSales00000000000x', name: 'Sales', directory: false },
    ];
    const file = migrationFile(wanted);
    const { out } = await call(doctor, ['ad', '--json', '--config', file.path]);
    file.remove();
    const { findings } = JSON.parse(out) as DoctorReport;
    expect(found(findings, 'app-exists')).toEqual([
      ['fail', '"Gone" (0oaGone000000000000x) of passwordSync.applications is no app of this org'],
      ['fail', `"Microsoft Office 365" (${OFFICE}) is no Active Directory, and migration.json says otherwise`],
    ]);
    expect(found(findings, 'app-password-push')).toEqual([
      ['ok', expect.stringContaining('"Microsoft Office 365"')],
      ['fail', `"Slack" (slack, ${SLACK}): Sync Password off, seed RANDOM, change KEEP_EXISTING`],
      ['fail', '"Sales" (salesforce, 0oaSales00000000000x): Sync Password is off'],
    ]);
    expect(okta.log()).toHaveLength(0);
  });

  it('warns of Office 365 that gets passwords while people are still on the import hook', async () => {
    const { okta, call } = await testOrg();
    const people = ['a@example.test', 'b@example.test'];
    for (const login of people) {
      const user = await okta.addUser({ profile: { login, email: login, firstName: 'A', lastName: 'B' } });
      user.provider = { type: 'IMPORT', name: 'IMPORT' };
    }
    okta.setSyncPassword(OFFICE, true);
    const push = async () => {
      const { out } = await call(doctor, ['ad', '--json']);
      const { findings } = JSON.parse(out) as DoctorReport;
      return [found(findings, 'app-password-push')[0], found(findings, 'users-import-hook')[0]];
    };
    expect(await push()).toEqual([
      ['warn', expect.stringContaining('while 2 people are still on the password import hook')],
      ['ok', expect.stringContaining('2 people are still on the password import hook')],
    ]);
    for (const login of people) okta.user(login)!.provider = { type: 'OKTA', name: 'OKTA' };
    expect(await push()).toEqual([
      ['ok', expect.stringContaining('Sync Password on, seed OKTA, change CHANGE')],
      ['ok', 'Nobody is still on the password import hook'],
    ]);
    okta.faults.add({ path: '/api/v1/users', status: 403, body: { errorCode: 'E0000006', errorSummary: 'no' } });
    expect(await push()).toEqual([
      ['warn', expect.stringContaining('while people may be still on the password import hook')],
      ['unread', expect.stringContaining('People: cannot be read')],
    ]);
  });

  it('counts who signs in through AD', async () => {
    const { okta, call } = await testOrg();
    const user = await okta.addUser({
      profile: { login: 'a@example.test', email: 'a@example.test', firstName: 'A', lastName: 'B' },
    });
    user.provider = { type: 'ACTIVE_DIRECTORY', name: 'ad' };
    expect(flat((await call(doctor, ['ad'])).out)).toContain(
      'warn 1 person signs in through AD, though delegated authentication is off They have no Okta password',
    );
    okta.setDelegatedAuthentication(DIRECTORY, true);
    expect(flat((await call(doctor, ['ad'])).out)).toContain(
      'warn 1 person signs in through AD Each of them gets a mail to reset the password',
    );
  });

  it('tells the agents apart', async () => {
    const { okta, call } = await testOrg();
    const pools = async () => {
      const { out } = await call(doctor, ['ad', '--json']);
      return (JSON.parse(out) as DoctorReport).findings
        .filter(({ id }) => id.startsWith('agent-') && id !== 'agent-rights')
        .map(({ id, level, what }) => [id, level, what]);
    };
    expect(await pools()).toEqual([['agent-pools', 'fail', 'AD agents of "ad.example.test" are not active']]);
    const one = okta.addAgent(DIRECTORY, IDLE_AGENT, { name: 'DC1', version: '3.20.0' });
    expect(await pools()).toEqual([
      ['agent-pools', 'ok', expect.stringMatching(/work: DC1 3\.20\.0 \(connected 0 s ago\)$/)],
      ['agent-count', 'warn', expect.stringContaining('there is one only')],
    ]);
    const two = okta.addAgent(DIRECTORY, IDLE_AGENT, { name: 'DC2' });
    two.disconnect();
    expect(await pools()).toEqual([['agent-pools', 'warn', expect.stringContaining('some are down: DC1')]]);
    one.disconnect();
    expect(await pools()).toEqual([['agent-pools', 'fail', expect.stringContaining('are all down: DC1')]]);
    const old = {
      id: 'p',
      name: 'ad',
      operationalStatus: 'ODD',
      agents: [{ name: 'A', version: '1.0', isLatestGAedVersion: false }],
    };
    okta.faults.add({ path: '/api/v1/agentPools', times: 1, status: 200, body: [old] });
    expect(await pools()).toEqual([
      ['agent-pools', 'unread', expect.stringContaining('not known (ODD): A 1.0 (never connected)')],
      ['agent-version', 'warn', expect.stringContaining('1 agent not of the newest version (1.0)')],
    ]);
    okta.faults.add({ path: '/api/v1/agentPools', times: 1, status: 200, body: [] });
    expect(await pools()).toEqual([['agent-pools', 'fail', 'There is no AD agent']]);
  });

  it('counts pushes by app, with the first reasons', async () => {
    const { okta, call } = await testOrg();
    okta.emit(pushEvent(AD, null));
    okta.emit(pushEvent(AD, null));
    for (const reason of ['Access is denied. (0x80070005)', 'r2', 'r2', 'r3', 'r4', 'r4', 'r4'])
      okta.emit(pushEvent(AD, reason));
    okta.emit(pushEvent({ id: SLACK, label: 'Slack' }, 'The server is not operational.'));
    okta.emit({ eventType: 'application.provision.user.push_okta_password', displayMessage: 'x', target: [] });
    // Neither done nor failed: it has not arrived.
    okta.emit({ ...pushEvent({ id: OFFICE, label: 'Office' }, null), outcome: { result: 'SKIPPED' } });
    okta.emit(pushEvent({ id: OFFICE, label: 'Office' }, 'Update of credentials failed'));
    const { findings } = JSON.parse((await call(doctor, ['ad', '--json'])).out) as DoctorReport;
    expect(found(findings, 'pushes')).toEqual([
      [
        'warn',
        'ad.example.test: 2 passwords pushed in the last 24 hours, 7 failed: 3 x r4 [other]; 2 x r2 [other]; 1 x Access is denied. (0x80070005) [rights]; 1 other reason',
      ],
      [
        'fail',
        'Slack: 0 passwords pushed in the last 24 hours, 1 failed: 1 x The server is not operational. [directory]',
      ],
      ['ok', 'An app that is not named: 1 password pushed in the last 24 hours, 0 failed'],
      [
        'fail',
        'Office: 0 passwords pushed in the last 24 hours, 2 failed: 1 x SKIPPED [other]; 1 x Update of credentials failed [flag]',
      ],
    ]);
    const advice = findings.filter(({ id }) => id === 'pushes').map((one) => one.advice);
    expect(advice[0]).toMatch(/^\[other\] Look the reason up.* \[rights\] Grant the agent's account "Reset Password"/);
    expect(advice[1]).toMatch(/^Bring the domain controller back/);
  });

  it('counts no push that is older than a day', async () => {
    let ago = 25 * 3_600_000;
    const clock = {
      now: () => Date.now() - ago,
      after: (ms: number, run: () => void) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    };
    const org = await testOrg({ clock });
    org.okta.emit(pushEvent(AD, 'Access is denied.'));
    ago = 0;
    org.okta.emit(pushEvent(AD, null));
    expect(found((await reportOn(org, config.path)).findings, 'pushes')).toEqual([
      ['ok', 'ad.example.test: 1 password pushed in the last 24 hours, 0 failed'],
    ]);
  });

  it('warns of sign-ins that AD still checks, once delegated authentication is off', async () => {
    const { okta, call } = await testOrg();
    const signIns = async () => {
      const { findings } = JSON.parse((await call(doctor, ['ad', '--json'])).out) as DoctorReport;
      return [...found(findings, 'delegation-changes'), ...found(findings, 'delegated-sign-ins')];
    };
    const signIn = {
      eventType: 'user.authentication.auth_via_AD_agent',
      displayMessage: 'Authenticate user via AD agent',
    };
    expect(await signIns()).toEqual([['ok', expect.stringMatching(/^No sign-in was checked by AD/)]]);
    okta.setDelegatedAuthentication(DIRECTORY, true);
    okta.emit(signIn);
    expect(await signIns()).toEqual([
      ['warn', expect.stringMatching(/was turned on last on .* by admin@sandbox\.example$/)],
    ]);
    await new Promise((done) => setTimeout(done, 5));
    okta.setDelegatedAuthentication(DIRECTORY, false);
    expect(await signIns()).toEqual([
      ['ok', expect.stringContaining('was turned off last on')],
      ['ok', expect.stringMatching(/^No sign-in was checked by AD/)],
    ]);
    okta.emit(signIn);
    expect((await signIns())[1]).toEqual(['warn', '1 sign-in was still checked by AD in the last 24 hours']);
  });
});

describe('flopack doctor ad, hostile names', () => {
  it('prints nothing that moves a cursor, and no token', async () => {
    const token = `00${'a'.repeat(40)}`;
    const label = `Evil\u001b[2J\u202e\u0007\r\n ok  All is well ${token} SSWS abcdefghijk ${'x'.repeat(10_000)}`;
    const org = await testOrg({ token, apps: GOOD_APPS.map((app) => ({ ...app, label })) });
    org.okta.emit(pushEvent({ id: '\u001b]0;x\u0007', label }, `Access\u001b[31m is denied ${token}`));
    org.okta.addAgent(DIRECTORY, IDLE_AGENT, { name: `\u001b[31m${token}`, version: '\u009b1' });
    for (const width of [80, 120]) {
      const { out } = await org.call(doctor, ['ad', '--config', config.path], width);
      expect(out).not.toContain('SSWS abc');
      expect(out).toContain('Evil\\x1b[2J\\u202e');
      expect(out).not.toMatch(/^ok {2}All is well/m);
    }
    const text = await org.call(doctor, ['ad', '--json', '--config', config.path]);
    expect(JSON.stringify(JSON.parse(text.out))).not.toContain(token);
    expect(text.out.length).toBeLessThan(20_000);
  });
});

describe('flopack doctor, wrong calls', () => {
  it('says how to make a token', async () => {
    for (const token of [undefined, '', '  ']) {
      const { code, out, err } = await called(doctor, ['ad', '--org', 'example.okta.com'], worldWith(token));
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('OKTA_API_TOKEN');
      expect(err).toContain('Security > API > Tokens');
      for (const scope of ['apps', 'agentPools', 'logs', 'users']) expect(err).toContain(`okta.${scope}.read`);
    }
  });

  it.each([
    [['doctor'], 'There is one: ad'],
    [['doctor', 'ldap\u001b[31m'], 'knows no topic "ldap\\x1b[31m"'],
    [['doctor', 'ad', 'x'], '"x" is too much'],
    [['doctor', 'ad'], 'Which org?'],
    [['doctor', 'ad', '--org', 'https://'], 'no URL'],
    [['doctor', 'ad', '--org', 'https://a:canary@example.okta.com'], 'without a name or password'],
    [['doctor', 'ad', '--org', 'example-admin.okta.com'], 'without -admin'],
    [['doctor', 'ad', '--token', 'x', '--org', 'a.okta.com'], "Unknown option '--token'"],
    [['setup'], 'There is one: ad'],
    [['setup', 'ad', '--yes'], '--yes goes with --apply'],
  ])('calls %j wrong usage', async (args, message) => {
    const io = captured();
    expect([await main(args, io), io.lines]).toEqual([2, []]);
    expect(io.errors.join('\n')).toContain(message);
    for (const secret of ['\u001b', 'canary']) expect(io.errors.join('\n')).not.toContain(secret);
  });

  it('sends the token over http to loopback alone, and never one that is no token', async () => {
    const error = await doctor(['ad', '--org', 'http://example.com'], captured(), worldWith(TOKEN)).catch(
      (caught: Error) => caught,
    );
    expect(String(error)).toContain('has to start with https://');
    const odd = await doctor(['ad', '--org', 'a.okta.com'], captured(), worldWith('se cret')).catch(
      (caught: Error) => caught,
    );
    expect(String(odd)).toContain('OKTA_API_TOKEN holds blanks');
    expect(String(odd)).not.toContain('se cret');
  });
});
