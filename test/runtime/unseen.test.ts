import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { Flow } from '../../format/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

/** Flows around cards that few exports have, wired as their authors wire them. */
function runtimeOf(...flows: Flow[]) {
  return createRuntime({ packs: [pack(flows)], behaviours: behavioursWith(), ports: fakes() });
}

const outputOf = async (input: Record<string, unknown>, ...flows: Flow[]) => {
  const { output, error } = await runtimeOf(...flows).run('main', input);
  return error?.message ?? output;
};

describe('Expression', () => {
  const flags = flow(
    'main',
    body([
      start({ over: 'boolean', tag: 'string' }),
      card('test', 'kernel/boolean/expression', {
        in: { _text_: '(not {{{hkA}}}) and (not {{{mqB}}})', mqB: from('start', 'tag'), hkA: from('start', 'over') },
        types: { hkA: 'boolean' },
        out: { output: 'boolean' },
      }),
      ret({ ok: from('test', 'output') }, 'return', { ok: 'boolean' }),
    ]),
  );
  it.each([
    [{ over: false, tag: '' }, true],
    [{ over: false, tag: null }, true],
    [{ over: false, tag: 'false' }, true],
    [{ over: true, tag: '' }, false],
    [{ over: false, tag: 'yes' }, false],
  ])('takes fields as true or false: %j', async (input, ok) => {
    expect(await outputOf(input, flags)).toEqual({ ok });
  });

  const numbers = flow(
    'main',
    body([
      start({ have: 'number', most: 'number' }),
      card('test', 'kernel/boolean/expression', {
        in: {
          _text_: '({{{T3F}}}<{{{o5V}}}) and ({{{FT0}}}> 1)',
          T3F: from('start', 'have'),
          o5V: from('start', 'most'),
          FT0: from('start', 'have'),
        },
        types: { T3F: 'number', o5V: 'number', FT0: 'number' },
        out: { output: 'boolean' },
      }),
      ret({ ok: from('test', 'output') }, 'return', { ok: 'boolean' }),
    ]),
  );
  it.each([
    [{ have: 5, most: 10 }, true],
    [{ have: 10, most: 10 }, false],
    [{ have: 1, most: 10 }, false],
    [{ have: 9, most: 10 }, true],
  ])('compares numbers by value: %j', async (input, ok) => {
    expect(await outputOf(input, numbers)).toEqual({ ok });
  });
});

describe('Verify', () => {
  const jwt = createRequire(import.meta.url)('jsonwebtoken') as typeof import('jsonwebtoken');
  const verify = card('verify', 'kernel/jwt/verify', {
    in: {
      token: from('start', 'token'),
      key: from('start', 'key'),
      'options/audience': null,
      'options/issuer': null,
      'options/ignoreExpiration': false,
      'options/subject': null,
      'options/algorithm': 'HS256',
      message: 'Invalid JWT Token',
    },
    types: { 'options/ignoreExpiration': 'boolean' },
    out: { 'decoded/email': 'string', 'decoded/level': 'number', 'decoded/absent': 'string' },
    policy: { type: 'return', rest: { delay: 60_000, retry: 0 } },
  });
  const check = flow(
    'check',
    body([
      start({ token: 'string', key: 'string' }),
      verify,
      ret({ email: from('verify', 'decoded/email'), level: from('verify', 'decoded/level') }, 'return', {
        level: 'number',
      }),
    ]),
  );
  const main = flow(
    'main',
    body([
      start({ token: 'string', key: 'string' }),
      card('call', 'kernel/control/spawn', {
        in: { flo: 'check', token: from('start', 'token'), key: from('start', 'key') },
        out: { email: 'string', message: 'string', level: 'number' },
      }),
      ret({ email: from('call', 'email'), message: from('call', 'message'), level: from('call', 'level') }, 'return', {
        level: 'number',
      }),
    ]),
  );
  const token = jwt.sign({ email: 'ana@example.com', level: '3' }, 'hush', { algorithm: 'HS256', noTimestamp: true });

  it('gives the claims that the card has outputs for, in their types', async () => {
    expect(await outputOf({ token, key: 'hush' }, main, check)).toEqual({
      email: 'ana@example.com',
      message: null,
      level: 3,
    });
  });

  it.each([
    ['another key', { token, key: 'other' }],
    ['no token', { token: null, key: 'hush' }],
    ['an unsigned token', { token: jwt.sign({ email: 'x' }, null, { algorithm: 'none' }), key: 'hush' }],
    ['an old token', { token: jwt.sign({ exp: 1 }, 'hush'), key: 'hush' }],
  ])('hands its message to the caller: %s', async (_, input) => {
    const runtime = runtimeOf(main, check);
    expect((await runtime.run('main', input)).output).toEqual({
      email: null,
      message: 'Invalid JWT Token',
      level: null,
    });
    expect(runtime.history.list()[1]).toMatchObject({
      flowName: 'check',
      status: 'error',
      error: { message: expect.stringMatching(/^Invalid JWT: \w/) },
    });
  });
});

describe('lists and objects', () => {
  const people = [
    { id: 1, status: 'ACTIVE' },
    { id: 2, status: 'STAGED' },
    { id: 3, status: 'ACTIVE' },
  ];

  it('Group By makes an object of lists', async () => {
    const main = flow(
      'main',
      body([
        start({ people: 'object[]' }),
        card('group', 'kernel/list/groupBy', {
          in: { list: from('start', 'people'), path: 'status' },
          types: { list: 'object[]' },
          out: { groups: 'object' },
        }),
        card('active', 'kernel/object/get', {
          in: { object: from('group', 'groups'), path: 'ACTIVE' },
          types: { object: 'object' },
          out: { output: 'object[]' },
        }),
        ret({ active: from('active', 'output') }, 'return', { active: 'object[]' }),
      ]),
    );
    expect(await outputOf({ people }, main)).toEqual({ active: [people[0], people[2]] });
    expect(await outputOf({ people: null }, main)).toEqual({ active: null });
  });

  it('Merge joins the objects at the same place', async () => {
    const main = flow(
      'main',
      body([
        start({ a: 'object[]', b: 'object[]' }),
        card('merge', 'kernel/list/merge', {
          in: { list1: from('start', 'a'), list2: from('start', 'b') },
          types: { list1: 'object[]', list2: 'object[]' },
          out: { output: 'object[]' },
        }),
        ret({ all: from('merge', 'output') }, 'return', { all: 'object[]' }),
      ]),
    );
    expect(
      await outputOf({ a: [{ ip: '1' }, { ip: '2' }], b: [{ zone: 'x' }, { ip: '9' }, { zone: 'z' }] }, main),
    ).toEqual({
      all: [{ ip: '1', zone: 'x' }, { ip: '9' }, { zone: 'z' }],
    });
  });

  it('Move renames a key and leaves the given object alone', async () => {
    const main = flow(
      'main',
      body([
        start({ made: 'object', to: 'string' }),
        card('move', 'kernel/object/move', {
          in: { object: from('start', 'made'), source: 'output', destination: from('start', 'to') },
          types: { object: 'object' },
          out: { output: 'object' },
        }),
        ret({ moved: from('move', 'output'), made: from('start', 'made') }, 'return', {
          moved: 'object',
          made: 'object',
        }),
      ]),
    );
    expect(await outputOf({ made: { output: [1], rest: 2 }, to: 'groups' }, main)).toEqual({
      moved: { rest: 2, groups: [1] },
      made: { output: [1], rest: 2 },
    });
    expect(await outputOf({ made: { rest: 2 }, to: 'groups' }, main)).toMatchObject({ moved: { rest: 2 } });
  });

  it('Map makes an object of what its helper returns for each key and value', async () => {
    const main = flow(
      'main',
      body([
        start({ profile: 'object' }),
        card('map', 'kernel/object/process', {
          in: { object: from('start', 'profile'), flo: 'one', concurrency: 5 },
          types: { object: 'object' },
          out: { output: 'object' },
        }),
        ret({ made: from('map', 'output') }, 'return', { made: 'object' }),
      ]),
    );
    const one = flow(
      'one',
      body([
        start({ key: 'string', value: 'string' }),
        card('upper', 'kernel/string/toUpperCase', {
          in: { string: from('start', 'value') },
          out: { output: 'string' },
        }),
        card('name', 'kernel/string/concat', {
          in: { string1: 'my_', string2: from('start', 'key') },
          out: { output: 'string' },
        }),
        ret({ key: from('name', 'output'), value: from('upper', 'output') }),
      ]),
    );
    expect(await outputOf({ profile: { city: 'Rome', zip: '00100' } }, main, one)).toEqual({
      made: { my_city: 'ROME', my_zip: '00100' },
    });
    expect(await outputOf({ profile: {} }, main, one)).toEqual({ made: {} });
    expect(await outputOf({ profile: null }, main, one)).toEqual({ made: {} });
  });
});

describe('texts', () => {
  const at = flow(
    'main',
    body([
      start({ word: 'string', place: 'number' }),
      card('at', 'kernel/string/at', {
        in: { string: from('start', 'word'), index: from('start', 'place') },
        types: { index: 'number' },
        out: { output: 'string' },
      }),
      ret({ one: from('at', 'output') }),
    ]),
  );
  it.each([
    [{ word: 'Ana', place: 0 }, 'A'],
    [{ word: 'Ana', place: 2 }, 'a'],
    [{ word: 'Ana', place: null }, 'A'],
    [{ word: 'Ana', place: 3 }, ''],
    [{ word: null, place: 0 }, ''],
  ])('At gives one character: %j', async (input, one) => {
    expect(await outputOf(input, at)).toEqual({ one });
  });

  it('Unique ID gives another one each time', async () => {
    const id = (key: string) => card(key, 'kernel/string/uuid', { out: { output: 'string' } });
    const main = flow(
      'main',
      body([start(), id('a'), id('b'), ret({ a: from('a', 'output'), b: from('b', 'output') })]),
    );
    const { output } = await runtimeOf(main).run('main', {});
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(output).toEqual({ a: expect.stringMatching(uuid), b: expect.stringMatching(uuid) });
    expect(output?.['a']).not.toBe(output?.['b']);
  });

  it('Parse takes a URL apart', async () => {
    const parts = ['protocol', 'host', 'port', 'path', 'query'];
    const main = flow(
      'main',
      body([
        start({ link: 'string' }),
        card('url', 'kernel/url/parse', {
          in: { url: from('start', 'link') },
          out: { protocol: 'string', host: 'string', port: 'number', path: 'string', query: 'string' },
        }),
        ret(Object.fromEntries(parts.map((part) => [part, from('url', part)])), 'return', { port: 'number' }),
      ]),
    );
    expect(await outputOf({ link: 'https://acme.okta.com:8443/api/v1/users?after=00u1&limit=200#top' }, main)).toEqual({
      protocol: 'https:',
      host: 'acme.okta.com',
      port: 8443,
      path: '/api/v1/users',
      query: 'after=00u1&limit=200',
    });
    expect(await outputOf({ link: null }, main)).toEqual({
      protocol: null,
      host: null,
      port: null,
      path: null,
      query: null,
    });
  });
});

describe('Close', () => {
  const close = flow(
    'main',
    body([
      card('start', 'kernel/http/accept', { out: { 'raw/body': 'string', 'body/code': 'string' } }),
      card('close', 'kernel/http/close', {
        in: { statusCode: from('start', 'body/code'), 'body/errors': from('start', 'raw/body', 'wrapArray') },
        types: { statusCode: 'string', 'body/errors': 'string[]' },
      }),
      card('later', 'kernel/string/uuid', { out: { output: 'string' } }),
      ret({ late: from('later', 'output') }),
    ]),
    { securityLevel: 'open' },
  );
  it('answers with a status that is text and with a body of fields, and the flow goes on', async () => {
    const execution = await runtimeOf(close).run('main', { 'raw/body': 'no such user', 'body/code': '404' });
    expect(execution.response).toEqual({
      statusCode: 404,
      headers: { 'content-type': 'application/json' },
      body: '{"errors":["no such user"]}',
    });
    expect(execution).toMatchObject({ status: 'success', output: { late: expect.any(String) } });
  });

  it('is nothing in a flow that nobody waits for', async () => {
    const main = flow(
      'main',
      body([
        start({ text: 'string' }),
        card('close', 'kernel/http/close', { in: { statusCode: 200, 'body/said': from('start', 'text') } }),
        ret({ text: from('start', 'text') }),
      ]),
    );
    expect(await outputOf({ text: 'x' }, main)).toEqual({ text: 'x' });
  });
});
