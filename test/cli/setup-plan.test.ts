import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doctor } from '../../cli/doctor.ts';
import { type Ask, setup } from '../../cli/setup.ts';
import {
  called,
  DIRECTORY,
  flat,
  found,
  GOOD_APPS,
  migrationFile,
  reportOn,
  SLACK,
  type TestOrg,
  testOrg,
  WANTED,
  worldWith,
} from './doctor-org.ts';

const ZOOM = '0oaZoom000000000000x';
const APPS = [...GOOD_APPS, { id: ZOOM, name: 'zoomus', label: 'Zoom' }];

let config: ReturnType<typeof migrationFile>;
let both: ReturnType<typeof migrationFile>;
beforeAll(async () => {
  config = migrationFile(WANTED);
  both = migrationFile([...WANTED, { id: ZOOM, name: 'Zoom', directory: false }]);
  // the SDK takes seconds to load on a busy machine
  await called(setup, ['ad', '--org', 'http://127.0.0.1:1'], worldWith('00canaryTokenOfTheOrg'));
}, 60_000);
afterAll(() => {
  config.remove();
  both.remove();
});

const run = (org: TestOrg, args: readonly string[], ask: Ask) =>
  org.call((given, io, world) => setup(given, io, world, ask), ['ad', ...args]);
const changes = (org: TestOrg): number => org.exchanges.filter(({ method }) => method !== 'GET').length;
const features = `/api/v1/apps/${SLACK}/features/USER_PROVISIONING`;

describe('what flopack setup ad leaves alone', () => {
  it('asks nothing and changes nothing without --apply, though there is somebody to ask', async () => {
    const org = await testOrg();
    let asked = 0;
    const ask: Ask = async () => {
      asked++;
      return 'yes';
    };
    expect((await run(org, ['--config', config.path], ask)).code).toBe(0);
    expect([asked, changes(org)]).toEqual([0, 0]);
  });

  it('an app that is not active', async () => {
    const org = await testOrg();
    const slack = { id: SLACK, name: 'slack', label: 'Slack', status: 'INACTIVE', features: [] };
    org.okta.faults.add({ method: 'GET', path: `/api/v1/apps/${SLACK}`, times: 1, status: 200, body: slack });
    const { code, out } = await run(org, ['--config', config.path, '--apply', '--yes'], null);
    expect([code, flat(out)]).toEqual([1, expect.stringContaining(`"Slack" (${SLACK}) is not active.`)]);
    expect(changes(org)).toBe(0);
  });

  it('the other apps, once the token is refused', async () => {
    const org = await testOrg({ apps: APPS });
    const body = { errorCode: 'E0000011', errorSummary: 'Invalid token provided' };
    org.okta.faults.add({ method: 'PUT', path: '/api/v1/apps', times: 1, status: 401, body });
    const { code, out } = await run(org, ['--config', both.path, '--apply', '--yes'], null);
    expect(code).toBe(1);
    expect(flat(out)).toMatch(/FAILED "Slack" .*401.* not tried "Zoom"/);
    expect(changes(org)).toBe(1);
  });
});

it('an app that keeps the first password for good is no app that gets them: the plan and the doctor say so', async () => {
  const org = await testOrg();
  org.okta.setSyncPassword(SLACK, true);
  const set = await fetch(`${org.okta.url}${features}`, {
    method: 'PUT',
    headers: { authorization: `SSWS ${org.okta.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ update: { password: { change: 'KEEP_EXISTING' } } }),
  });
  expect(set.status).toBe(200);
  expect(found((await reportOn(org, config.path)).findings, 'app-password-push').at(-1)).toEqual([
    'fail',
    `"Slack" (slack, ${SLACK}): Sync Password on, seed OKTA, change KEEP_EXISTING`,
  ]);
  const { out } = await run(org, ['--config', config.path], null);
  expect(flat(out)).toContain('from ENABLED, seed OKTA, change KEEP_EXISTING to ENABLED, seed OKTA, change CHANGE');
});

describe('an org that quotes the token', () => {
  it('has it told on neither as a name nor in the words of an error', async () => {
    const org = await testOrg();
    const { okta } = org;
    const quoted = { errorCode: 'E0000001', errorSummary: `bad header: ${okta.token}` };
    const named = { id: SLACK, name: 'slack', label: `Slack ${okta.token}`, status: 'ACTIVE', features: [] };
    okta.faults.add({ method: 'GET', path: `/api/v1/apps/${SLACK}`, times: 1, status: 200, body: named });
    okta.faults.add({ method: 'PUT', path: '/api/v1/apps', times: 1, status: 400, body: quoted });
    // what is printed is looked through for the token with each call
    const applied = await run(org, ['--config', config.path, '--apply', '--yes'], null);
    expect(flat(applied.out)).toMatch(/FAILED "Slack \*\*\*" .*bad header: \*\*\*/);
    okta.emit({
      eventType: 'application.provision.user.push_okta_password',
      displayMessage: 'x',
      outcome: { result: 'FAILURE', reason: `no, ${okta.token}` },
      target: [{ id: DIRECTORY, type: 'AppInstance', alternateId: 'ad', displayName: okta.token, detailEntry: null }],
    });
    okta.faults.add({ path: '/api/v1/agentPools', times: 9, status: 400, body: quoted });
    const report = await org.call(doctor, ['ad']);
    expect(flat(report.out)).toContain('1 x no, ***');
    expect(flat(report.out)).toContain('bad header: ***');
    expect((await org.call(doctor, ['ad', '--json'])).out).toContain('no, ***');
  });
});
