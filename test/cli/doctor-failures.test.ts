import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../cli/doctor/finding.ts';
import type { DoctorReport } from '../../cli/doctor/print.ts';
import { doctor } from '../../cli/doctor.ts';
import { json, type Reply, serving } from '../connector/http/context.ts';
import {
  called,
  DIRECTORY,
  flat,
  found,
  GOOD_APPS,
  goodOrg,
  migrationFile,
  pushEvent,
  reportOn,
  SLACK,
  testOrg,
  WANTED,
  worldWith,
} from './doctor-org.ts';

const TOKEN = '00canaryTokenOfTheOrg';
const AD = { id: DIRECTORY, label: 'ad.example.test' };

let config: ReturnType<typeof migrationFile>;
beforeAll(async () => {
  config = migrationFile(WANTED);
  // the SDK takes seconds to load on a busy machine
  await called(doctor, ['ad', '--org', 'http://127.0.0.1:1'], worldWith(TOKEN));
}, 60_000);
afterAll(() => config.remove());

describe('flopack doctor ad, where a call fails', () => {
  const ids = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ id }) => id))].sort();

  it.each([
    ['/api/v1/agentPools', 'agent-pools', 'okta.agentPools.read'],
    ['/api/v1/logs', 'pushes', 'okta.logs.read'],
    ['/api/v1/users', 'users-import-hook', 'okta.users.read'],
    [`/api/v1/apps/${SLACK}/features`, 'app-password-push', 'okta.apps.read'],
  ])('says of a refused %s which right is missing, and all the rest', async (path, id, scope) => {
    const org = await goodOrg();
    const whole = ids((await reportOn(org, config.path)).findings);
    org.okta.faults.add({
      path,
      status: 403,
      body: { errorCode: 'E0000006', errorSummary: 'You do not have permission' },
    });
    const { findings, ok } = await reportOn(org, config.path);
    const refused = findings.filter((one) => one.id === id && one.level === 'unread');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.what).toContain('cannot be read (Okta answered 403: E0000006 You do not have permission)');
    expect(refused[0]!.advice).toContain(`needs the scope ${scope}`);
    expect(whole.filter((one) => !ids(findings).includes(one) && !one.startsWith('delegat'))).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each([
    ['a rate limit', { status: 429, body: { errorCode: 'E0000047' } }, 'run it again in a minute'],
    ['silence', { delayMs: 1_000 }, 'cannot be read (no answer in time)'],
    ['a missing call', { status: 404, body: { errorCode: 'E0000008' } }, 'whether the org has it'],
    ['maintenance', { status: 503, body: { errorCode: 'E0000010' } }, 'read-only mode'],
    ['HTML', { status: 502, body: '<html>\u001b[31mBad gateway</html>' }, 'Okta answered 502'],
    ['what is no list', { status: 200, body: { surprise: 1 } }, 'answered something that is no list.)'],
    ['a page that is no answer', { status: 200, body: '<html>Sign in' }, 'answered something that is no JSON.)'],
  ])(
    'goes on after %s',
    async (_, fault, says) => {
      const org = await goodOrg();
      org.okta.faults.add({ path: '/api/v1/agentPools', ...fault });
      const { code, out } = await org.call(doctor, ['ad', '--config', config.path]);
      expect(code).toBe(0);
      expect(flat(out)).toContain(says);
      expect(flat(out)).toContain('Sync Password is on');
      expect(flat(out)).toContain('Nobody is still on the password import hook');
    },
    20_000,
  );

  it('fails when the directories cannot be read, and goes on all the same', async () => {
    const org = await goodOrg();
    org.okta.faults.add({ path: '/api/v1/apps', times: 1, status: 403, body: { errorCode: 'E0000006' } });
    const { findings, ok } = await reportOn(org, config.path);
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ id: 'ad-integration', level: 'fail' });
    expect(findings[0]!.advice).toContain('okta.apps.read');
    expect(found(findings, 'agent-pools')).toHaveLength(1);
  });

  it('stops where nothing can be read: a wrong token, an org out of reach', async () => {
    const { okta } = await testOrg();
    const wrong = await called(doctor, ['ad', '--org', okta.url], worldWith('00wrongTokenOfSomebody'));
    expect(wrong.code).toBe(1);
    expect(flat(wrong.out)).toContain(
      'FAIL The org cannot be read (Okta answered 401: E0000011 Invalid token provided)',
    );
    expect(flat(wrong.out)).toContain('Make a new token and put it into OKTA_API_TOKEN.');
    expect(wrong.out).toContain('1 fail, 0 warnings, 0 ok\n'.trim());
    const gone = await called(doctor, ['ad', '--org', 'http://127.0.0.1:1'], worldWith(TOKEN));
    expect(gone.code).toBe(1);
    expect(flat(gone.out)).toContain('the org could not be reached');
  });

  it('stops to read an org without end', async () => {
    const password = { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' };
    const pushed = { name: 'USER_PROVISIONING', capabilities: { update: { password } } };
    const reply: Reply = (asked, res, nth) => {
      const link = { link: `<http://${asked.headers.host}${asked.path.split('?')[0]}?after=${nth}>; rel="next"` };
      const path = asked.path.split('?')[0];
      if (path === '/api/v1/users')
        return json(
          res,
          200,
          Array(200).fill({ id: '00u', status: 'ACTIVE', credentials: { provider: { type: 'OKTA' } } }),
          link,
        );
      if (path === '/api/v1/logs')
        // the newest failed
        return json(
          res,
          200,
          Array(1_000).fill({
            ...pushEvent(AD, asked.path.includes('sortOrder=DESCENDING') ? 'Access is denied.' : null),
            published: '2026-01-01',
          }),
          link,
        );
      if (path === '/api/v1/agentPools')
        return json(res, 200, Array(50).fill({ id: 'p', name: 'ad', operationalStatus: 'OPERATIONAL' }), link);
      if (asked.path.includes('office365')) return json(res, 200, [{ ...GOOD_APPS[0], status: 'ACTIVE' }]);
      if (path?.endsWith('/features/USER_PROVISIONING')) return json(res, 200, pushed);
      if (path === '/api/v1/apps') return json(res, 200, Array(50).fill({ ...GOOD_APPS[1], status: 'ACTIVE' }), link);
      return json(res, 400, { errorCode: 'E0000001', errorSummary: 'no' });
    };
    await serving(reply, async (url, asked) => {
      const { out } = await called(doctor, ['ad', '--org', url, '--json'], worldWith(TOKEN));
      const { findings } = JSON.parse(out) as DoctorReport;
      expect(found(findings, 'users-read')[0]).toEqual([
        'unread',
        'Counting stopped at 5000 users: the org has more, and these numbers are the least',
      ]);
      // nobody was found, and not everybody was read
      expect(found(findings, 'users-import-hook')[0]![1]).toContain('Nobody of 5000 users is still');
      expect(found(findings, 'app-password-push')[0]).toEqual(['warn', expect.stringContaining('people may be still')]);
      expect(found(findings, 'pushes')[0]![1]).toContain(
        'at least 9000 passwords pushed in the last 24 hours, at least 1000 failed',
      );
      expect(asked.length).toBeLessThan(120);
    });
  }, 30_000);
});
