import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, world } from './support.ts';

/**
 * The lesson on lists: twice a year the flow takes ten active users at random (Sample), has a helper write each into a
 * Slack channel (For Each, and Call Flow Async inside), counts them with another helper (Reduce), and joins their
 * addresses into one text (Pluck, List to Text).
 */

const PARENT = '[Parent] List example ';

async function lesson(people: number, slackDown = false) {
  const messages: string[] = [];
  const made = await world('templates/intro_to_lists_and_helper_flows.flopack', {
    cards: {
      'slack/sendMessageToChannel2': (inputs) => {
        if (slackDown) throw new Error('Slack is down');
        messages.push(String(inputs['Message/Text']));
        return { 'Message/Timestamp': '1' };
      },
    },
  });
  for (let n = 0; n < people; n += 1) {
    await made.okta.addUser(active(`user${n}@org.example`, { firstName: 'User', lastName: `N${n}` }));
  }
  const gone = await made.okta.addUser(active('gone@org.example', { firstName: 'Gone', lastName: 'Away' }));
  await api(made.okta, 'POST', `/api/v1/users/${gone.id}/lifecycle/suspend`);
  const done = await made.atNextRun(PARENT);
  const card = (title: string) => Object.values(done.trace?.find((one) => one.title === title)?.outputs ?? {})[0];
  await made.close();
  return { made, messages, done, count: card('Reduce'), addresses: String(card('List to Text') ?? '') };
}

scenario('Lists and helper flows', () => {
  it('writes about ten of the active users, each once, and counts ten', async () => {
    const { messages, done, count, addresses } = await lesson(14);
    expect(new Date(done.startedAt).toISOString()).toBe('2026-07-02T01:00:00.000Z');
    expect(done.status).toBe('success');
    expect(new Set(messages).size).toBe(10);
    expect(messages.every((one) => /^User N\d+ is ACTIVE$/.test(one))).toBe(true);
    expect(Number(count)).toBe(10);
    const named = messages.map((one) => one.replace(/^User N(\d+) is ACTIVE$/, 'user$1@org.example'));
    expect(addresses.split(',').sort()).toEqual(named.sort());
  });

  it('takes all where there are fewer than ten, and leaves out who is suspended', async () => {
    const { messages, count } = await lesson(3);
    expect(messages.sort()).toEqual(['User N0 is ACTIVE', 'User N1 is ACTIVE', 'User N2 is ACTIVE']);
    expect(Number(count)).toBe(3);
  });

  it('counts nobody in an org without active users', async () => {
    const { messages, count, done } = await lesson(0);
    expect([done.status, messages, Number(count)]).toEqual(['success', [], 0]);
  });

  it('goes on when Slack is down, since nobody waits for the messages', async () => {
    const { done, count } = await lesson(2, true);
    expect([done.status, Number(count)]).toEqual(['success', 2]);
  });
});
