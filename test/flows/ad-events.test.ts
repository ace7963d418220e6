import { afterEach, describe, expect, it } from '@jest/globals';
import { AD, type AdWorld, ANN, adWorld, FIRST, GOOGLE, SECOND } from './ad-world.ts';

const open: AdWorld[] = [];
async function world(options?: Parameters<typeof adWorld>[0]): Promise<AdWorld> {
  const made = await adWorld(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('a password that the user changes', () => {
  it('waits, and is synced by the push that follows it', async () => {
    const w = await world();
    const id = await w.user(ANN, [AD, GOOGLE]);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    await w.change(id, FIRST, SECOND);
    expect(await w.states()).toEqual(['Active Directory | changed | waiting', 'Google Workspace | changed | waiting']);
    expect((await w.watch()).error).toBeUndefined();
    expect(await w.states()).toEqual(['Active Directory | changed | synced', 'Google Workspace | changed | synced']);
    expect(w.agent.accounts.get(ANN)?.password).toBe(SECOND);
    expect(w.runtime.history.list({ status: 'error' })).toEqual([]);
  });
});
