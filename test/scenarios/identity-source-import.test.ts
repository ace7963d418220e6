import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { scenario, type World, world } from './support.ts';

/**
 * An HR system that Okta has no connector for is the source of its people. Once a month one flow reads the HR API, keeps
 * who is active (Filter Custom), turns each into a profile (Map) and hands them to an import session of the identity
 * source; another one takes away who has left. Sessions that earlier runs left behind are deleted first, since a source
 * has one open session at a time. The author's sample users (a table) can be sent to the HR API, too.
 */

const file = 'community/anythingAsASource.folder';
const HR = 'https://xxx.execute-api.us-west-2.amazonaws.com';
const SOURCE = '0oahr000000000000001';
const JOINERS = '[main] Scheduled Import Active Users';
const LEAVERS = '[main] Scheduled Import Deactive Users';

interface Employee {
  readonly id: string;
  active: boolean;
  readonly first_name: string;
  last_name: string;
  readonly email: string;
}

const employee = (id: string, last_name: string, active = true): Employee => ({
  id,
  active,
  first_name: 'Kim',
  last_name,
  email: `${id}@hr.example`,
});
const more = {
  title: 'Pilot',
  street_number: '7',
  street_name: 'Main Street',
  city: 'Ulm',
  state: 'BW',
  country: 'DE',
};

async function company(employees: readonly Employee[], hr: { down: boolean } = { down: false }): Promise<World> {
  const made = await world(file, {
    now: '2026-03-16T12:00:00Z',
    okta: { apps: [{ id: SOURCE, name: 'custom_identity_source', label: 'HR' }] },
    replace: [{ find: '0oa79imiscH6tGg7I1d7', with: SOURCE }],
    sites: {
      [HR]: () =>
        hr.down
          ? { status: 503, json: { message: 'Service Unavailable' } }
          : { json: employees.map((one) => ({ ...one, ...more, postcode: '89073', phone: '1', cell: '2' })) },
    },
  });
  // the two are due at the same minute, and a source takes one session at a time: each test runs the one it is about
  made.runtime.turnOff(made.flow(JOINERS));
  made.runtime.turnOff(made.flow(LEAVERS));
  return made;
}

const sessions = async ({ okta }: World): Promise<readonly { id: string; status: string }[]> =>
  (await api(okta, 'GET', `/api/v1/identity-sources/${SOURCE}/sessions`)).body;

async function month(made: World, flow: string) {
  made.runtime.turnOn(made.flow(flow));
  const done = await made.atNextRun(flow);
  made.runtime.turnOff(made.flow(flow));
  return done;
}

scenario('Anything as a source: people of an HR system in Okta', () => {
  it('imports who is active on the 17th at nine, changes them a month later and deactivates who left', async () => {
    const employees = [employee('e1', 'Abel'), employee('e2', 'Berg'), employee('e3', 'Gone', false)];
    const made = await company(employees);
    const { okta, close } = made;
    try {
      const first = await month(made, JOINERS);
      expect(first.status).toBe('success');
      expect(new Date(first.startedAt).toISOString()).toBe('2026-03-17T16:00:00.000Z');
      expect(okta.user('e1@hr.example')?.profile).toMatchObject({
        firstName: 'Kim',
        lastName: 'Abel',
        displayName: 'Kim Abel',
        streetAddress: '7 Main Street',
        zipCode: '89073',
        countryCode: 'DE',
      });
      expect(okta.user('e2@hr.example')?.status).toBe('STAGED');
      expect(okta.user('e3@hr.example')).toBeUndefined();

      employees[0]!.last_name = 'Abel-Wulf';
      employees[1]!.active = false;
      // A slip of the author: this flow's For Each does not bind the session of the list, so it fails where one is left.
      expect(await month(made, LEAVERS)).toMatchObject({
        status: 'error',
        error: { card: { title: 'Delete Import Session' } },
      });
      expect(okta.user('e2@hr.example')?.status).toBe('STAGED');
      for (const { id } of await sessions(made)) {
        await api(okta, 'DELETE', `/api/v1/identity-sources/${SOURCE}/sessions/${id}`);
      }
      expect((await month(made, LEAVERS)).status).toBe('success');
      expect(okta.user('e2@hr.example')?.status).toBe('DEPROVISIONED');
      await month(made, JOINERS);
      expect(okta.user('e1@hr.example')?.profile).toMatchObject({
        lastName: 'Abel-Wulf',
        displayName: 'Kim Abel-Wulf',
      });
      expect(okta.user('e2@hr.example')?.status).toBe('DEPROVISIONED');
      expect(await sessions(made)).toMatchObject([{ status: 'COMPLETED' }]);
    } finally {
      await close();
    }
  });

  it('a month with nobody to import fails on the empty session, and the next run clears it away', async () => {
    const employees = [employee('e1', 'Abel', false)];
    const made = await company(employees);
    const { okta, close } = made;
    try {
      const done = await month(made, JOINERS);
      expect(done).toMatchObject({ status: 'error', error: { statusCode: 400 } });
      expect(await sessions(made)).toMatchObject([{ status: 'CREATED' }]);
      employees[0]!.active = true;
      expect((await month(made, JOINERS)).status).toBe('success');
      expect(okta.user('e1@hr.example')?.status).toBe('STAGED');
    } finally {
      await close();
    }
  });

  it('nothing happens to anybody while the HR system is down', async () => {
    const employees = [employee('e1', 'Abel')];
    const hr = { down: false };
    const made = await company(employees, hr);
    const { okta, close } = made;
    try {
      await month(made, JOINERS);
      hr.down = true;
      const done = await month(made, JOINERS);
      expect(done.status).toBe('error');
      expect(okta.user('e1@hr.example')?.status).toBe('STAGED');
      expect(await sessions(made)).toEqual([]);
    } finally {
      await close();
    }
  });

  it('sends the sample users of the table to the HR API, each in a request of its own', async () => {
    const made = await company([]);
    const { runtime, run, sent, close } = made;
    try {
      const rows = ['1,true,Ann,"Ode"', '2,false,Bo,Berg'].map((row) => `${row}\n`);
      await runtime.tables.importCsv('Sample Users', `id,active,first_name,last_name\n${rows.join('')}`);
      await run('[main] Populate DynamoDB Table');
      expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([`PUT ${HR}/items`, `PUT ${HR}/items`]);
      const bodies = sent.map(({ body }) => JSON.parse(body ?? '') as Employee).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(bodies).toMatchObject([
        { id: '1', active: true, first_name: 'Ann', last_name: 'Ode' },
        { id: '2', active: false, first_name: 'Bo', last_name: 'Berg' },
      ]);
    } finally {
      await close();
    }
  });
});
