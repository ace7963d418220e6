import { expect, it } from '@jest/globals';
import { scenario, type World, world } from './support.ts';

/**
 * Loads every user of an Entra tenant into a table. Graph answers page by page; the flow asks for a page, hands it to
 * another flow (Call Flow Async) that writes the users, and calls itself with the link to the next page until there is
 * none. For administrators who need the directory at hand in a table.
 */

const file = 'community/cursorBasedPagination.folder';
const client = { clientId: 'c1', secret: 'Client~Secret.1', publicFlows: false, consented: true };
const MAIN = '[main] Query Azure AD Users';
const PAGE = '[util] Get Page of Results';

function people(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    userPrincipalName: `user${n}@nordwind.example`,
    password: 'Long-Enough-1!',
    profile: { displayName: `User ${n}`, givenName: 'User', surname: String(n), mail: `user${n}@mail.example` },
  }));
}

async function tenant(users: number, secret = client.secret): Promise<World> {
  const made = await world(file, {
    entra: { tenantId: 't1', users: people(users), clients: [{ ...client, roles: ['User.Read.All'] }] },
    sites: { 'https://graph.microsoft.com': 'entra', 'https://login.microsoftonline.com': 'entra' },
  });
  const settings = { client_id: client.clientId, client_secret: secret, tenant_id: 't1', page_size: '3' };
  const csv = Object.entries(settings).map(([name, value]) => `${name},${value}\n`);
  await made.runtime.tables.importCsv('configuration', `name,value\n${csv.join('')}`);
  return made;
}

scenario('Cursor based pagination: all users of the tenant in a table', () => {
  it.each([
    ['nobody', 0, 1],
    ['one page', 2, 1],
    ['three pages, the last one short', 7, 3],
  ] as const)('%s', async (_name, users, pages) => {
    const { runtime, run, past, rows, close } = await tenant(users);
    try {
      expect(await run(MAIN)).toMatchObject({ status: 'success' });
      const saved = await rows('users');
      expect(saved.map(({ userPrincipalName }) => userPrincipalName).sort()).toEqual(
        people(users).map(({ userPrincipalName }) => userPrincipalName),
      );
      for (const { id, displayName, surname, mail } of saved) {
        const given = people(users).find((one) => one.id === id)?.profile;
        expect({ displayName, surname, mail }).toEqual({
          displayName: given?.displayName,
          surname: given?.surname,
          mail: given?.mail,
        });
      }
      expect(past(PAGE)).toHaveLength(pages);
      // whoever is in the table already is not written again
      await run(MAIN);
      expect(await rows('users')).toHaveLength(users);
      expect(runtime.history.list({ status: 'error' })).toEqual([]);
    } finally {
      await close();
    }
  });

  it('a wrong client secret ends the run before the first page', async () => {
    const { run, past, rows, close } = await tenant(2, 'wrong');
    try {
      const done = await run(MAIN);
      expect(done).toMatchObject({ status: 'error', error: { statusCode: 401 } });
      expect(past(PAGE)).toEqual([]);
      expect(await rows('users')).toEqual([]);
    } finally {
      await close();
    }
  });
});
