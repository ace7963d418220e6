import { describe, expect, it } from '@jest/globals';
import { startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { ARM, api, armedUser, profileOf, signIn } from './okta-client.ts';

const keep = keeper();

describe('arming the password hook', () => {
  const hookOf = (type: unknown): unknown => ({ credentials: { password: { hook: { type } } } });

  it('wants type default and nothing else', async () => {
    const okta = await keep(startOkta());
    const user = await okta.addUser({ profile: profileOf('a@nordwind.example') });
    for (const body of [hookOf('other'), hookOf(undefined), hookOf('Default')]) {
      expect((await api(okta, 'POST', `/api/v1/users/${user.id}`, body)).body.errorCode).toBe('E0000001');
    }
    const both = { credentials: { password: { hook: { type: 'default' }, value: 'Some-Password-1' } } };
    expect((await api(okta, 'POST', `/api/v1/users/${user.id}`, both)).status).toBe(400);
    expect(okta.user(user.id)?.provider.type).toBe('OKTA');
    for (let time = 0; time < 2; time++) {
      expect((await api(okta, 'POST', `/api/v1/users/${user.id}`, ARM)).body.status).toBe('STAGED');
    }
    expect(okta.user(user.id)?.provider).toEqual({ type: 'IMPORT', name: 'IMPORT' });
  });

  it('takes the Okta password of an ACTIVE user away, unless the org has the older rule', async () => {
    const okta = await keep(startOkta());
    await okta.addUser({ profile: profileOf('a@nordwind.example'), password: 'Okta-Password-1' });
    expect((await signIn(okta, 'a@nordwind.example', 'Okta-Password-1')).status).toBe(200);
    okta.settings.armOnlyStaged = true;
    expect((await api(okta, 'POST', '/api/v1/users/a@nordwind.example', ARM)).body.errorCode).toBe('E0000038');
    okta.settings.armOnlyStaged = false;
    expect((await api(okta, 'POST', '/api/v1/users/a@nordwind.example', ARM)).status).toBe(200);
    expect((await signIn(okta, 'a@nordwind.example', 'Okta-Password-1')).status).toBe(401);
  });

  it('refuses PROVISIONED users and users of another directory', async () => {
    const okta = await keep(startOkta());
    const pending = await api(okta, 'POST', '/api/v1/users', { profile: profileOf('p@nordwind.example') });
    expect(pending.body.status).toBe('PROVISIONED');
    expect((await api(okta, 'POST', `/api/v1/users/${pending.body.id}`, ARM)).body.errorCode).toBe('E0000038');
    const credentials = { provider: { type: 'ACTIVE_DIRECTORY', name: 'nordwind.example' } };
    const made = await api(okta, 'POST', '/api/v1/users?activate=false', {
      profile: profileOf('ad@nordwind.example'),
      credentials,
    });
    const armed = await api(okta, 'POST', `/api/v1/users/${made.body.id}`, ARM);
    expect([armed.status, armed.body.errorCode]).toEqual([403, 'E0000014']);
  });

  it('refuses changes while an activation is under way', async () => {
    const okta = await keep(startOkta({ settings: { activationMs: 60 } }));
    const made = await api(okta, 'POST', '/api/v1/users?activate=false', {
      profile: profileOf('a@nordwind.example'),
      ...ARM,
    });
    await api(okta, 'POST', `/api/v1/users/${made.body.id}/lifecycle/activate?sendEmail=false`);
    const during = await api(okta, 'POST', `/api/v1/users/${made.body.id}`, { profile: { title: 'x' } });
    expect([during.status, during.body.errorCode]).toEqual([409, 'E0000112']);
    expect((await api(okta, 'GET', `/api/v1/users/${made.body.id}`)).body).toMatchObject({
      status: 'STAGED',
      transitioningToStatus: 'ACTIVE',
    });
    await okta.idle();
    expect((await api(okta, 'GET', `/api/v1/users/${made.body.id}`)).body.status).toBe('ACTIVE');
  });
});

describe('users', () => {
  it('updates in part with POST, in whole with PUT', async () => {
    const okta = await keep(startOkta());
    const login = 'a@nordwind.example';
    await okta.addUser({ profile: { ...profileOf(login), title: 'Boss', city: 'Köln' } });
    const part = await api(okta, 'POST', `/api/v1/users/${login}`, {
      profile: { title: 'Chief', city: null, entraObjectId: '1' },
    });
    expect(part.body.profile).toMatchObject({ firstName: 'Test', title: 'Chief', entraObjectId: '1' });
    expect(part.body.profile.city).toBeUndefined();
    const whole = await api(okta, 'PUT', `/api/v1/users/${login}`, { profile: profileOf('b@nordwind.example') });
    expect(whole.body.profile.title).toBeUndefined();
    expect((await api(okta, 'GET', `/api/v1/users/${login}`)).body.errorCode).toBe('E0000007');
    expect((await api(okta, 'GET', '/api/v1/users/B@NORDWIND.EXAMPLE')).status).toBe(200);
    expect((await api(okta, 'GET', '/api/v1/users/b')).status).toBe(200);
  });

  it.each([
    ['a login that is taken', { login: 'TAKEN@nordwind.example' }, /login: An object with this field already exists/],
    ['a login that is no address', { login: 'nobody' }, /login: Username must be in the form/],
    ['a first name of 51 characters', { firstName: 'x'.repeat(51) }, /firstName: .* 50/],
    ['an empty last name', { lastName: '' }, /lastName: The field cannot be left blank/],
    ['a country name as code', { countryCode: 'Germany' }, /countryCode/],
    ['an attribute that is not in the schema', { jobTitle: 'x' }, /jobTitle/],
    ['a number', { department: 7 }, /department: The field must be a string/],
  ])('refuses %s', async (_, patch, cause) => {
    const okta = await keep(startOkta());
    await okta.addUser({ profile: profileOf('taken@nordwind.example') });
    const made = await api(okta, 'POST', '/api/v1/users', {
      profile: { ...profileOf('new@nordwind.example'), ...patch },
    });
    expect([made.status, made.body.errorCode]).toEqual([400, 'E0000001']);
    expect(made.body.errorCauses.map((one: { errorSummary: string }) => one.errorSummary).join()).toMatch(cause);
  });

  it('gives a login once, also when two ask at the same time', async () => {
    const okta = await keep(startOkta());
    const body = { profile: profileOf('a@nordwind.example'), credentials: { password: { value: 'Okta-Password-1' } } };
    const made = await Promise.all([1, 2].map(() => api(okta, 'POST', '/api/v1/users', body)));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('finds a user by the login before the @ while only one has it', async () => {
    const okta = await keep(startOkta());
    const ann = await okta.addUser({ profile: profileOf('Ann@nordwind.example') });
    expect(okta.user('ann')?.id).toBe(ann.id);
    expect(okta.user('an')).toBeUndefined();
    const other = await okta.addUser({ profile: profileOf('ann@suedwind.example') });
    expect(okta.user('ann')).toBeUndefined();
    const renamed = { profile: { login: 'bea@suedwind.example' } };
    expect((await api(okta, 'POST', `/api/v1/users/${other.id}`, renamed)).status).toBe(200);
    expect([okta.user('ANN')?.id, okta.user('bea')?.id]).toEqual([ann.id, other.id]);
  });

  it('pages with Link headers until the end, without loss or repeats', async () => {
    const okta = await keep(startOkta());
    for (let index = 0; index < 7; index++) await okta.addUser({ profile: profileOf(`u${index}@nordwind.example`) });
    const seen: string[] = [];
    let next: string | undefined = '/api/v1/users?limit=3&search=status%20eq%20%22STAGED%22';
    let pages = 0;
    while (next !== undefined) {
      const page = await api(okta, 'GET', next);
      seen.push(...page.body.map((user: { profile: { login: string } }) => user.profile.login));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
      pages++;
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `u${index}@nordwind.example`));
    expect(pages).toBe(3);
  });

  it.each([
    'credentials.provider.type eq "IMPORT"',
    'status eq',
    'status is "ACTIVE"',
    '(status eq "ACTIVE"',
    'status eq "ACTIVE" profile.login eq "x"',
    '"status"',
    `${'('.repeat(200)}status pr${')'.repeat(200)}`,
  ])('refuses the search %s', async (search) => {
    const okta = await keep(startOkta());
    const found = await api(okta, 'GET', `/api/v1/users?search=${encodeURIComponent(search)}`);
    expect([found.status, found.body.errorCode]).toEqual([400, 'E0000031']);
  });

  it('leaves DEPROVISIONED users out of the plain list', async () => {
    const okta = await keep(startOkta());
    const id = await armedUser(okta, 'gone@nordwind.example');
    await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/deactivate`);
    expect((await api(okta, 'GET', '/api/v1/users')).body).toEqual([]);
    const found = await api(okta, 'GET', `/api/v1/users?filter=${encodeURIComponent('status eq "DEPROVISIONED"')}`);
    expect(found.body).toHaveLength(1);
  });
});

describe('the door', () => {
  it('needs the token, knows its paths and methods, and reads JSON objects only', async () => {
    const okta = await keep(startOkta());
    for (const authorization of ['', 'SSWS wrong', `Bearer ${okta.token}`, okta.token]) {
      const response = await fetch(`${okta.url}/api/v1/users`, { headers: { authorization } });
      expect([response.status, ((await response.json()) as { errorCode: string }).errorCode]).toEqual([
        401,
        'E0000011',
      ]);
    }
    expect((await api(okta, 'GET', '/api/v1/nothing')).body.errorCode).toBe('E0000008');
    expect((await api(okta, 'PATCH', '/api/v1/users')).body.errorCode).toBe('E0000022');
    expect((await api(okta, 'POST', '/api/v1/users', [1])).body.errorCode).toBe('E0000003');
    const hostile = await api(okta, 'POST', '/api/v1/users', JSON.parse('{"profile":{"__proto__":{"login":"x"}}}'));
    expect(hostile.status).toBe(400);
  });

  it('counts requests in buckets and answers 429 with the reset', async () => {
    let now = Date.parse('2026-01-01T00:00:00.500Z');
    const clock = { now: () => now, after: () => () => undefined };
    const okta = await keep(startOkta({ clock, rateLimits: { default: 100, listUsers: 2 } }));
    const list = () => api(okta, 'GET', '/api/v1/users');
    const first = await list();
    expect(['limit', 'remaining', 'reset'].map((name) => first.headers.get(`x-rate-limit-${name}`))).toEqual([
      '2',
      '1',
      String(Date.parse('2026-01-01T00:01:01Z') / 1000),
    ]);
    expect([(await list()).status, (await list()).status]).toEqual([200, 429]);
    expect((await list()).body).toMatchObject({ errorCode: 'E0000047', errorCauses: [] });
    expect((await api(okta, 'GET', '/api/v1/groups')).status).toBe(200);
    now += 60_000;
    expect((await list()).status).toBe(200);
  });

  it('limits sign-ins per username and requests at the same time', async () => {
    const okta = await keep(startOkta({ rateLimits: { default: 1000, authnPerUser: 2, concurrent: 1 } }));
    const tries: number[] = [];
    for (let time = 0; time < 3; time++) tries.push((await signIn(okta, 'x@nordwind.example', 'y')).status);
    expect(tries).toEqual([401, 401, 429]);
    expect((await signIn(okta, 'z@nordwind.example', 'y')).status).toBe(401);
    okta.faults.add({ path: '/api/v1/users', delayMs: 80 });
    const both = await Promise.all([api(okta, 'GET', '/api/v1/users'), api(okta, 'GET', '/api/v1/users')]);
    const refused = both.find(({ status }) => status === 429);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 429]);
    expect(refused?.headers.get('x-rate-limit-limit')).toBe('0');
  });
});
