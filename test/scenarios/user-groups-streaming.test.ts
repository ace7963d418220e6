import { expect, it } from '@jest/globals';
import { active, scenario, type World, world } from './support.ts';

/**
 * Shows flow builders how streaming takes the place of a list: Get Users Groups hands each group of a user to a helper,
 * one call a group, so that no list of all groups has to fit into a flow. The helper writes a line about its group.
 */

const PARENT = 'Get User Groups Streaming PARENT';
const HELPER = 'Get User Groups Streaming HELPER';

const org = (id?: string): Promise<World> =>
  world('templates/retrieve_a_user_groups_using_streaming.flopack', {
    ids: async (okta) => {
      const user = await okta.addUser(active('ann@org.example'));
      return { '00u2lvedsacRBIIRr1d7': id ?? user.id };
    },
  });

/** What the helper wrote, call by call. */
const lines = ({ past }: World) =>
  past(HELPER)
    .flatMap(({ trace }) => trace ?? [])
    .filter(({ kind }) => kind === 'kernel/string/compose')
    .map(({ outputs }) =>
      String(Object.values(outputs ?? {})[0])
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );

scenario("Retrieve a user's groups by streaming", () => {
  it('calls the helper for each group of the user, and for no other', async () => {
    const made = await org();
    const { run, group, okta, close } = made;
    try {
      await okta.addUser(active('bo@org.example'));
      const ids: string[] = [];
      for (const name of ['Staff', 'Drivers', 'Pilots']) ids.push(await group(name, ['ann@org.example']));
      await group('Night shift', ['bo@org.example']);
      const done = await run(PARENT);
      expect(done.status).toBe('success');
      const expected = ['Staff', 'Drivers', 'Pilots'].map((name, n) => `Group Info ID: ${ids[n]} Name: ${name}`);
      expect(lines(made).sort()).toEqual(expected.sort());
    } finally {
      await close();
    }
  });

  it('calls it not at all for a user without groups', async () => {
    const made = await org();
    try {
      await made.group('Staff');
      expect((await made.run(PARENT)).status).toBe('success');
      expect(made.past(HELPER)).toEqual([]);
    } finally {
      await made.close();
    }
  });

  it('fails for a user that the org does not know', async () => {
    const made = await org('00uNobody00000000000');
    try {
      expect(await made.run(PARENT)).toMatchObject({ status: 'error', error: { statusCode: 404 } });
      expect(made.past(HELPER)).toEqual([]);
    } finally {
      await made.close();
    }
  });
});
