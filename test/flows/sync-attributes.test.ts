import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

const FLOW = '03 AAD - Sync User Attributes';

describe('03', () => {
  let world: Migration;
  beforeAll(async () => {
    world = await startMigration(ourSetUp());
  });
  afterAll(() => world.close());

  /** Activates a user who is in no app, as an administrator would; gives the executions of 03 that came of it. */
  async function activate(login: string) {
    const user = await world.okta.addUser({
      profile: { login, email: login, firstName: 'F', lastName: 'L', title: 'kept' },
    });
    const before = world.runtime.history.list().length;
    const answer = await fetch(`${world.okta.url}/api/v1/users/${user.id}/lifecycle/activate?sendEmail=false`, {
      method: 'POST',
      headers: { authorization: `SSWS ${world.okta.token}` },
    });
    expect(answer.status).toBe(200);
    await world.okta.idle();
    await world.runtime.settled();
    const all = world.runtime.history.list();
    const executions = all.slice(0, all.length - before).filter(({ flowName }) => flowName === FLOW);
    return { user: world.okta.user(user.id)!, executions };
  }

  it('copies what Office 365 knows and leaves the rest', async () => {
    const person = world.people.find(({ profile }) => profile.department !== null && profile.jobTitle === null)!;
    const { user, executions } = await activate(person.login);
    expect(executions.map(({ status }) => status)).toEqual(['success']);
    expect(user.profile).toMatchObject({
      displayName: person.profile.displayName,
      department: person.profile.department,
      title: 'kept',
      firstName: 'F',
    });
  });

  it('leaves a user alone whom Office 365 does not know', async () => {
    const { user, executions } = await activate('stranger@elsewhere.example');
    expect(executions.map(({ status }) => status)).toEqual(['success']);
    expect(user.profile).toEqual({
      login: 'stranger@elsewhere.example',
      email: 'stranger@elsewhere.example',
      firstName: 'F',
      lastName: 'L',
      title: 'kept',
    });
  });

  it('fails visibly when Office 365 or Okta fails', async () => {
    const [first, second] = world.people.filter(
      ({ entra, login }) => entra !== null && world.okta.user(login) === undefined,
    );
    world.entra.setGraphFault({ kind: 'unavailable-503' });
    const read = await activate(first!.login);
    world.entra.setGraphFault(null);
    expect(read.executions.map(({ status }) => status)).toEqual(['error']);

    // 404 from Okta is not "unknown to Office 365".
    world.okta.faults.add({ method: 'POST', path: '/api/v1/users/', status: 404, body: { errorCode: 'E0000007' } });
    const update = await deliverActivation(second!.login);
    world.okta.faults.clear();
    expect(update.map(({ status }) => status)).toEqual(['error']);
  });

  /** As `activate`, by the event alone: the org's own endpoint is out of order. */
  async function deliverActivation(login: string) {
    const user = await world.okta.addUser({ profile: { login, email: login, firstName: 'F', lastName: 'L' } });
    const event = {
      uuid: 'e-1',
      eventType: 'user.lifecycle.activate',
      published: '2026-11-23T10:00:00.000Z',
      actor: { id: 'a', type: 'User', alternateId: 'a', displayName: 'a' },
      target: [{ id: user.id, type: 'User', alternateId: login, displayName: login }],
    };
    const body = { eventType: 'com.okta.event_hook', eventId: 'd-1', data: { events: [event] } };
    return await world.runtime.deliver(body as never, {});
  }
});
