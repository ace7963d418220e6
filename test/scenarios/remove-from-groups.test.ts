import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Takes somebody who leaves out of every group. Groups are streamed to a helper, which goes on only for groups of the
 * type OKTA_GROUP: nobody can be removed from Everyone, and an app decides about its own groups. If Error keeps one
 * group that cannot be left from stopping the others.
 */

const FLOW = 'Remove User from all Groups';
const HELPER = 'Remove User from all Groups - Helper';

const org = (id?: string): Promise<World> =>
  world('templates/remove_user_from_all_non_built_in_okta_groups.flopack', {
    okta: {
      groups: [
        { name: 'Everyone', type: 'BUILT_IN', holds: () => true },
        { name: 'AD Domain Users', type: 'APP_GROUP', holds: () => true },
      ],
    },
    ids: async (okta) => {
      await okta.addUser(active('bo@org.example'));
      return { '{userId}': id ?? (await okta.addUser(active('ann@org.example'))).id };
    },
  });

const groupsOf = async ({ okta }: World, login: string): Promise<string[]> => {
  const { body } = await api(okta, 'GET', `/api/v1/users/${login}/groups`);
  return body.map(({ profile }: { profile: { name: string } }) => profile.name);
};

scenario('Remove a user from all groups that are not built in', () => {
  it('leaves the built-in group and those of apps, and other people where they are', async () => {
    const made = await org();
    try {
      for (const name of ['Staff', 'Drivers']) await made.group(name, ['ann@org.example', 'bo@org.example']);
      expect((await made.run(FLOW)).status).toBe('success');
      expect(await groupsOf(made, 'ann@org.example')).toEqual(['Everyone', 'AD Domain Users']);
      expect(await groupsOf(made, 'bo@org.example')).toEqual(['Everyone', 'AD Domain Users', 'Staff', 'Drivers']);
      const stopped = made.past(HELPER).flatMap(({ stoppedBy }) => stoppedBy?.message ?? []);
      expect(stopped).toEqual(['Not an Okta Group', 'Not an Okta Group']);
    } finally {
      await made.close();
    }
  });

  it('goes on to the next group when one of them cannot be left', async () => {
    const made = await org();
    try {
      const stuck = await made.group('Stuck', ['ann@org.example']);
      await made.group('Staff', ['ann@org.example']);
      const { okta } = made;
      okta.faults.add({ method: 'DELETE', path: `/api/v1/groups/${stuck}`, status: 403 });
      expect((await made.run(FLOW)).status).toBe('success');
      expect(await groupsOf(made, 'ann@org.example')).toEqual(['Everyone', 'AD Domain Users', 'Stuck']);
    } finally {
      await made.close();
    }
  });

  it('fails for a user that the org does not know, before anybody loses a group', async () => {
    const made = await org('00uNobody00000000000');
    try {
      await made.group('Staff', ['bo@org.example']);
      expect(await made.run(FLOW)).toMatchObject({ status: 'error', error: { statusCode: 404 } });
      expect(await groupsOf(made, 'bo@org.example')).toContain('Staff');
    } finally {
      await made.close();
    }
  });
});
