import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { finding, loggedEvent } from './ispm.ts';
import { active, scenario, type World, world } from './support.ts';

const file = 'templates/suspend_okta_account_ispm_remediation_flow.flopack';
const name = '2.2 Suspend Okta User';
const admin = { userId: '00uadmin' };

/**
 * Identity Security Posture Management finds an unused administrator, and an admin has this Delegated Flow suspend the
 * account. The flow logs the finding in a table and calls Suspend User; If Error around it writes what went wrong into
 * a second table instead of failing, so that the audit log is complete.
 */
scenario('Posture finding: suspend the Okta user', () => {
  let org: World;
  beforeEach(async () => {
    org = await world(file);
    await org.okta.addUser(active('unused@nordwind.example'));
    await org.okta.addUser(active('busy@nordwind.example'));
  });
  afterEach(() => org.close());

  const remediate = async (login: string, account = org.okta.user(login)?.id ?? '') => {
    const about = { account, username: login };
    return await org.runtime.runDelegated(org.flow(name), { ...admin, inputs: finding(about) });
  };

  it('suspends that user alone and logs the finding', async () => {
    const run = await remediate('unused@nordwind.example');
    expect(run.status).toBe('success');
    expect(org.okta.user('unused@nordwind.example')?.status).toBe('SUSPENDED');
    expect(org.okta.user('busy@nordwind.example')?.status).toBe('ACTIVE');
    const about = { account: 'x', username: 'unused@nordwind.example' };
    expect(await org.rows('ISPM Events')).toEqual([expect.objectContaining(loggedEvent(about))]);
    expect(await org.rows('Error Logging')).toEqual([]);
    const suspended = org.okta.log().filter(({ eventType }) => eventType === 'user.lifecycle.suspend');
    expect(suspended.map(({ target }) => target?.[0]?.alternateId)).toEqual(['unused@nordwind.example']);
  });

  it('logs an account that the org does not have as an error and goes on', async () => {
    const run = await remediate('gone@nordwind.example', '00ugone');
    expect(run.status).toBe('success');
    expect(await org.rows('Error Logging')).toEqual([
      expect.objectContaining({
        Username: 'gone@nordwind.example',
        'Error Summary': expect.stringContaining('00ugone'),
        'Error Message': expect.stringMatching(/^Not Found/),
      }),
    ]);
    expect(await org.rows('ISPM Events')).toEqual([]);
    expect(org.okta.log().filter(({ eventType }) => eventType === 'user.lifecycle.suspend')).toEqual([]);
  });

  it('logs that a user is suspended already', async () => {
    await remediate('unused@nordwind.example');
    expect((await remediate('unused@nordwind.example')).status).toBe('success');
    const row = { 'Error Summary': 'Api validation failed: suspendUser' };
    expect(await org.rows('Error Logging')).toEqual([expect.objectContaining(row)]);
    expect(await org.rows('ISPM Events')).toHaveLength(1);
    expect(org.okta.user('unused@nordwind.example')?.status).toBe('SUSPENDED');
  });

  it('does nothing for an admin who gives an input that the flow lacks, or while it is off', async () => {
    const inputs = { entityIdInServise: org.okta.user('unused@nordwind.example')?.id };
    await expect(org.runtime.runDelegated(org.flow(name), { ...admin, inputs })).rejects.toMatchObject({
      code: 'USAGE',
    });
    org.runtime.turnOff(org.flow(name));
    await expect(remediate('unused@nordwind.example')).rejects.toMatchObject({ code: 'FLOW_NOT_ACTIVE' });
    expect(org.okta.user('unused@nordwind.example')?.status).toBe('ACTIVE');
  });
});
