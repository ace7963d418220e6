import { afterAll, describe, expect, it } from '@jest/globals';
import { packBehaviours } from '../../../cli/runtime.ts';
import type { Behaviours } from '../../../connector/core/behaviour.ts';
import { streamRecords } from '../../../connector/core/stream.ts';
import { oktaEvents } from '../../../connector/okta/events.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { seededRandom } from '../../../runtime/fakes/random.ts';
import { undiciHttp } from '../../../runtime/ports/http.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { startEntra } from '../../../sandbox/entra/server.ts';
import { type OktaSandbox, startOkta } from '../../../sandbox/okta/server.ts';
import { corpusPack, haveCorpus } from '../../runtime/support.ts';
import { api } from '../../sandbox/okta-client.ts';
import { person } from './helpers/org.ts';

const http = undiciHttp();
afterAll(() => http.close());
const real = haveCorpus ? describe : describe.skip;

interface Setup {
  readonly behaviours?: Behaviours;
  readonly replace?: readonly { readonly find: string; readonly with: string }[];
  readonly connections?: readonly {
    readonly name: string;
    readonly module: string;
    readonly baseUrl: string;
    readonly authorization: string;
  }[];
  readonly now?: number;
}

/** The runtime with a published template, its Okta connection on the org. */
function template(file: string, okta: OktaSandbox, setup: Setup = {}) {
  const runtime = createRuntime({
    packs: [corpusPack(`templates/${file}`)],
    behaviours: new Map([...packBehaviours(), ...(setup.behaviours ?? [])]),
    events: oktaEvents,
    ports: { clock: virtualClock(setup.now === undefined ? {} : { start: setup.now }), random: seededRandom(7), http },
    connections: [
      { name: 'Okta', module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
      ...(setup.connections ?? []),
    ],
    ...(setup.replace === undefined ? {} : { replace: setup.replace }),
  });
  const flow = (name: string) => {
    const found = runtime.flows.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no flow ${name}: ${runtime.flows.map((one) => one.name).join(', ')}`);
    return found.id;
  };
  for (const one of runtime.flows) runtime.turnOn(one.id);
  return { runtime, flow };
}

real('published templates against the org', () => {
  it("Retrieve a user's groups: the parent streams each group to its helper", async () => {
    const okta = await startOkta();
    const user = await okta.addUser(person('ann@b.test'));
    for (const name of ['Staff', 'Drivers', 'Pilots']) {
      const group = await api(okta, 'POST', '/api/v1/groups', { profile: { name } });
      await api(okta, 'PUT', `/api/v1/groups/${group.body.id}/users/${user.id}`);
    }
    const replace = [{ find: '00u2lvedsacRBIIRr1d7', with: user.id }];
    const { runtime, flow } = template('retrieve_a_user_groups_using_streaming.flopack', okta, { replace });
    try {
      const done = await runtime.run(flow('Get User Groups Streaming PARENT'), {});
      expect(done).toMatchObject({ status: 'success' });
      const helper = flow('Get User Groups Streaming HELPER');
      expect(runtime.history.list({ flowId: helper })).toHaveLength(3);
    } finally {
      await runtime.close();
      await okta.close();
    }
  });

  it('Suspend inactive users: who never came back for 180 days is suspended, others stay', async () => {
    const okta = await startOkta();
    for (const login of ['old@b.test', 'new@b.test'])
      await okta.addUser({ ...person(login), password: 'Long-Enough-1' });
    const now = Date.now();
    const login = (name: string, daysAgo: number) => {
      const user = okta.user(name);
      if (user !== undefined) user.lastLogin = new Date(now - daysAgo * 86_400_000).toISOString();
    };
    login('old@b.test', 200);
    login('new@b.test', 3);
    const { runtime, flow } = template('suspend_inactive_users.flopack', okta, { now });
    try {
      const done = await runtime.run(flow('Inactivity-based Suspension - Parent Flow'), {});
      expect(done).toMatchObject({ status: 'success' });
      expect([okta.user('old@b.test')?.status, okta.user('new@b.test')?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    } finally {
      await runtime.close();
      await okta.close();
    }
  });

  it('Anything-as-a-Source with SmartHR: employees become users by way of import sessions', async () => {
    const SOURCE = '0oahr000000000000001';
    const okta = await startOkta({ apps: [{ id: SOURCE, name: 'custom_identity_source', label: 'SmartHR' }] });
    const employees = Array.from({ length: 130 }, (_, n) => ({
      // this connector wraps its records once more, as the template's helper unwraps them
      Record: { 'Employee ID': `e${n}`, 'First Name': 'Emp', 'Last Name': String(n), Email: `e${n}@b.test` },
    }));
    const behaviours: Behaviours = new Map([
      [
        'smarthr/searchEmployees_iGi7mXMM9E',
        (inputs, context) => streamRecords({ ...inputs, 'Streaming/Record Limit': 0 }, context, employees),
      ],
    ]);
    const replace = [{ find: '0oa4fkhra7KkhY0m30g7', with: SOURCE }];
    const { runtime, flow } = template('implementing_xaas_with_smarthr.flopack', okta, { behaviours, replace });
    try {
      const inputs = { importOperation: 'Create & Update', maxRecordsToImport: 130 };
      const done = await runtime.run(flow('Orchestrate Import from SmartHR'), inputs);
      expect(done).toMatchObject({ status: 'success' });
      await okta.idle();
      const created = okta.log().filter(({ eventType }) => eventType === 'user.lifecycle.create');
      expect(created).toHaveLength(130);
      expect(okta.user('e129@b.test')).toMatchObject({
        status: 'STAGED',
        profile: { firstName: 'Emp', lastName: '129' },
      });
      const assigned = await api(okta, 'GET', `/api/v1/apps/${SOURCE}/users?q=e129`);
      expect(assigned.body).toMatchObject([{ externalId: 'e129' }]);
      const sessions = await api(okta, 'GET', `/api/v1/identity-sources/${SOURCE}/sessions`);
      expect(sessions.body.every(({ status }: { status: string }) => status === 'COMPLETED')).toBe(true);
    } finally {
      await runtime.close();
      await okta.close();
    }
  });

  it('Create Office 365 guest users: who joins the group O365Guest becomes a guest of the tenant', async () => {
    const okta = await startOkta();
    const entra = await startEntra();
    const connections = [
      {
        name: 'Office365',
        module: 'office365admin',
        baseUrl: entra.url,
        authorization: `Bearer ${entra.appToken(['User.ReadWrite.All'])}`,
      },
    ];
    const { runtime } = template('office365_create_guest_users.flopack', okta, { connections });
    try {
      const { id } = await okta.addUser(person('guest@partner.test', { displayName: 'Gus Guest' }));
      for (const name of ['Staff', 'O365Guest']) {
        const group = await api(okta, 'POST', '/api/v1/groups', { profile: { name } });
        await api(okta, 'PUT', `/api/v1/groups/${group.body.id}/users/${id}`);
      }
      const events = okta.log().filter(({ eventType }) => eventType === 'group.user_membership.add');
      expect(events).toHaveLength(2);
      await runtime.deliver({ eventId: 'd1', source: okta.url, data: { events } } as never, {});
      const guests = entra.users().filter(({ userType }) => userType === 'Guest');
      expect(guests).toMatchObject([
        { profile: { mail: 'guest@partner.test', displayName: 'Gus Guest' }, showInAddressList: true },
      ]);
    } finally {
      await runtime.close();
      await okta.close();
      await entra.close();
    }
  });
});
