import { describe, expect, it } from '@jest/globals';
import { makePeople, type Person } from '../../sandbox/people.ts';
import { ALL_KINDS } from '../../sandbox/people-kinds.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { keeper } from './keep.ts';
import { ARM, api, eventHook, passwordHook, signIn } from './okta-client.ts';
import { answerWith, startService, verdict } from './service.ts';

const keep = keeper();

describe('makePeople', () => {
  it('has each kind from 25 people on, and realistic shares beyond', () => {
    const kinds = (count: number): Map<string, number> => {
      const all = new Map<string, number>();
      for (const { kind } of makePeople(count, 3)) all.set(kind, (all.get(kind) ?? 0) + 1);
      return all;
    };
    expect([...kinds(25).keys()].sort()).toEqual([...ALL_KINDS].sort());
    const many = kinds(2000);
    expect((many.get('right') ?? 0) / 2000).toBeGreaterThan(0.5);
    expect(many.get('entra-hang')).toBeLessThan(20);
  });

  it('gives the same people for the same seed and others for another', () => {
    expect(makePeople(40, 7)).toEqual(makePeople(40, 7));
    expect(makePeople(40, 7)).not.toEqual(makePeople(40, 8));
  });

  it('gives unique logins, ids and passwords, each password with its canary, even when encoded', () => {
    const people = makePeople(1500, 1);
    const unique = (pick: (person: Person) => readonly string[]): void => {
      const all = people.flatMap(pick);
      expect(new Set(all).size).toBe(all.length);
    };
    unique(({ login }) => [login.toLowerCase()]);
    unique(({ objectId }) => [objectId]);
    unique(({ passwords }) => passwords);
    unique(({ canaries }) => canaries);
    for (const { passwords, canaries, kind, expected, login } of people) {
      expect(passwords).toHaveLength(expected.length);
      expect(login).toMatch(/^[a-z0-9.-]+@nordwind\.example$/);
      for (const password of passwords) {
        const forms = [
          password,
          JSON.stringify(password),
          encodeURIComponent(password),
          String(new URLSearchParams({ password })),
        ];
        const canary = canaries.find((one) => password.includes(one));
        expect(forms.every((form) => form.includes(canary ?? 'none'))).toBe(true);
        expect(password).toBe(password.trim());
        if (kind === 'long-password') expect(password).toHaveLength(200);
      }
    }
    const odd = people.filter(({ kind }) => kind === 'odd-characters').map(({ passwords }) => passwords[0] as string);
    for (const part of [' ', '"', "'", '+', '&', 'ä', '🔑'])
      expect(odd.every((password) => password.includes(part))).toBe(true);
    expect(people.some(({ profile }) => profile.givenName === null)).toBe(true);
  });
});

describe('a sandbox with its people', () => {
  const types = ['user.lifecycle.create', 'application.user_membership.add'];

  /** A service that verifies everyone: what is left is what the people themselves bring about. */
  async function migrated(): Promise<{
    sandbox: Sandbox;
    posts: { eventType: string; login: string }[];
    hookUrl: string;
  }> {
    const hook = await keep(startService(answerWith(verdict('VERIFIED'))));
    const sandbox = await keep(startSandbox({ okta: { settings: { hookTimeoutMs: 200 } } }));
    const { okta } = sandbox;
    await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url));
    const { body } = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(hook.url, types));
    await api(okta, 'POST', `/api/v1/eventHooks/${body.id}/lifecycle/verify`);
    await okta.importNow(okta.appId);
    const result = await okta.confirmAssignments(
      okta.appId,
      sandbox.people.map(({ objectId }) => objectId),
    );
    expect(result.failed).toEqual([]);
    await okta.idle();
    const posts = hook.received.flatMap(({ body: text }) => {
      const data =
        text === ''
          ? null
          : (
              JSON.parse(text) as {
                data: { events?: { eventType: string; target: { type: string; alternateId: string }[] }[] };
              }
            ).data;
      return (data?.events ?? []).map(({ eventType, target }) => ({
        eventType,
        login: target.find(({ type }) => type === 'User')?.alternateId ?? '',
      }));
    });
    return { sandbox, posts, hookUrl: hook.url };
  }

  it('imports everyone STAGED but those who were there, and delivers events as the kinds say', async () => {
    const { sandbox, posts } = await migrated();
    const { okta, people } = sandbox;
    for (const person of people) {
      const active = person.kind === 'already-active';
      expect([person.kind, okta.user(person.login)?.status]).toEqual([person.kind, active ? 'ACTIVE' : 'STAGED']);
      const own = posts.filter(({ login }) => login === person.login).map(({ eventType }) => eventType);
      if (active) expect(own).toEqual(['application.user_membership.add']);
      else if (person.kind === 'event-twice') expect([...own].sort()).toEqual([types[1], types[1], types[0], types[0]]);
      else if (person.kind === 'events-out-of-order') expect(own).toEqual([types[1], types[0]]);
      else expect([person.kind, ...own]).toEqual([person.kind, ...types]);
    }
    const again = await okta.importNow(okta.appId);
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['ASSIGNED']));
  });

  it('signs people in as their kinds say', async () => {
    const { sandbox } = await migrated();
    const { okta, people } = sandbox;
    for (const kind of ['right', 'already-active', 'hook-retry', 'other-case'] as const) {
      const person = people.find((one) => one.kind === kind) as Person;
      if (kind !== 'already-active') {
        await api(okta, 'POST', `/api/v1/users/${person.login}`, ARM);
        await api(okta, 'POST', `/api/v1/users/${person.login}/lifecycle/activate?sendEmail=false`);
      }
      expect((await signIn(okta, person.typedLogin, person.passwords[0] as string)).body.status).toBe('SUCCESS');
      expect([kind, okta.hookCount(person.login).requests]).toEqual([
        kind,
        { 'already-active': 0, 'hook-retry': 2 }[kind as string] ?? 1,
      ]);
    }
  });
});
