import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Groups of Okta that are marked for mail get a twin in Office 365. When such a group is changed, a Unified group is made
 * (Custom API Action), its id is written back into the Okta group and into a table, and the members are streamed into it;
 * later joins, leaves and the end of the Okta group follow by events of their own. Errors of cards land in a table, by
 * the error policy "run a flow".
 */

const TABLE = 'Okta Groups Synced with Office 365 Unified Groups';
const ERRORS = 'Errors';
const EVENTS = [
  'group.profile.update',
  'group.user_membership.add',
  'group.user_membership.remove',
  'group.lifecycle.delete',
];
const people = ['ann', 'bo', 'cy'].map((name) => `${name}@nordwind.example`);

async function company(): Promise<World> {
  const made = await world('templates/sync_okta_group_membership_with_office_365_unified.flopack', {
    okta: { settings: { customGroupAttributes: ['email', 'emailEnabled', 'office_365_ID'] } },
    entra: {
      users: people.map((userPrincipalName) => ({
        userPrincipalName,
        password: 'Long-Enough-1!',
        profile: { displayName: userPrincipalName },
      })),
    },
    roles: ['Group.ReadWrite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
  });
  for (const login of people) await made.okta.addUser(active(login));
  await made.hookUp(EVENTS);
  return made;
}

async function mark({ okta, quiet }: World, id: string, more: object = {}): Promise<void> {
  const profile = {
    name: 'crew',
    description: 'On board',
    email: 'crew@nordwind.example',
    emailEnabled: true,
    ...more,
  };
  await api(okta, 'PUT', `/api/v1/groups/${id}`, { profile });
  await quiet();
}

const twinMembers = ({ entra }: World): (string | undefined)[] =>
  [...(entra.groups()[0]?.members ?? [])].map((id) => entra.user(id)?.userPrincipalName);

scenario('Sync membership of an Okta group with an Office 365 group', () => {
  it('makes the twin with all members, then follows joins, leaves and the end of the group', async () => {
    const made = await company();
    const { okta, entra, rows, quiet, close } = made;
    try {
      const id = await made.group('crew', people.slice(0, 2));
      await quiet();
      expect(entra.groups()).toEqual([]);

      await mark(made, id);
      expect(await rows(ERRORS)).toEqual([]);
      expect(entra.groups()).toMatchObject([{ displayName: 'crew', groupTypes: ['Unified'], mailEnabled: true }]);
      expect(twinMembers(made)).toEqual(people.slice(0, 2));
      const twin = entra.groups()[0]?.id;
      expect(await rows(TABLE)).toMatchObject([
        { 'Okta Group Name': 'crew', 'Okta Group ID': id, 'Office 365 Group ID': twin },
      ]);
      const { body } = await api(okta, 'GET', `/api/v1/groups/${id}`);
      expect(body.profile).toMatchObject({ office_365_ID: twin, emailEnabled: true });

      await api(okta, 'PUT', `/api/v1/groups/${id}/users/${okta.user(people[2]!)?.id}`);
      await quiet();
      expect(twinMembers(made)).toEqual(people);
      await api(okta, 'DELETE', `/api/v1/groups/${id}/users/${okta.user(people[0]!)?.id}`);
      await quiet();
      expect(twinMembers(made)).toEqual(people.slice(1));

      await api(okta, 'DELETE', `/api/v1/groups/${id}`);
      await quiet();
      expect([entra.groups(), await rows(TABLE)]).toEqual([[], []]);
    } finally {
      await close();
    }
  });

  it('leaves groups alone that are not marked', async () => {
    const made = await company();
    try {
      const id = await made.group('crew', people);
      await mark(made, id, { emailEnabled: false });
      expect([made.entra.groups(), await made.rows(TABLE), await made.rows(ERRORS)]).toEqual([[], [], []]);
    } finally {
      await made.close();
    }
  });

  it('writes down which member the tenant does not know, and adds the others', async () => {
    const made = await company();
    try {
      await made.okta.addUser(active('dee@elsewhere.example'));
      const id = await made.group('crew', ['dee@elsewhere.example', ...people]);
      await made.quiet();
      await mark(made, id);
      expect(twinMembers(made)).toEqual(people);
      expect(await made.rows(ERRORS)).toMatchObject([{ statusCode: '404' }]);
    } finally {
      await made.close();
    }
  });
});
