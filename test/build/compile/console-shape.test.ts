import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { api, helper, on } from '../../../connector/core/flow.ts';
import { number, object, text, typed } from '../../../connector/core/types.ts';
import { post } from '../../../connector/http/generated/cards.ts';
import { construct, get, pick } from '../../../connector/kernel/object/generated/cards.ts';
import { concat, toLowerCase } from '../../../connector/kernel/string/generated/cards.ts';
import { hTTPRequest, readUser, userActivated } from '../../../connector/okta/generated/cards.ts';
import type { Json, JsonObject } from '../../../format/model.ts';
import { corpusFolder as SHARED } from '../../support/shared.ts';
import { build } from './built.ts';

/** What of a pack's cards does not depend on what they do: key orders and constants, by card and part. */
function shapes(file: string, found: Map<string, Set<string>>): Map<string, Set<string>> {
  const add = (part: string, shape: Json): void => {
    const known = found.get(part) ?? new Set();
    found.set(part, known.add(JSON.stringify(shape)));
  };
  const flow = (kind: string, body: JsonObject): void => {
    add(`${kind} keys`, Object.keys(body));
    for (const card of body.methods as JsonObject[]) walk(card);
  };
  const walk = (card: JsonObject): void => {
    const address = card.address as string;
    const name = address.startsWith('root:kernel:') ? address : 'connector card';
    const { inputs, outputs, policy, metadata, ...model } = (card.node as { model: JsonObject }).model;
    add('card keys', Object.keys(card));
    add(`${name} constants`, pickConstants(model));
    for (const [side, ports] of [
      ['inputs', inputs],
      ['outputs', outputs],
    ] as const) {
      const { data, ...rest } = ports as { data: JsonObject };
      if (name !== 'connector card') add(`${name} ${side}`, rest);
      for (const port of Object.values(data) as JsonObject[]) {
        const { _used, ...keys } = port;
        const value = port.value as JsonObject;
        const own = (port.metadata as JsonObject).custom === true ? 'custom' : 'fixed';
        add(`${name} ${side} ${own}`, [Object.keys(keys), Object.keys(value)]);
        if (isFlow(value.data)) flow('embedded', value.data);
      }
    }
    const handler = (policy as { error: JsonObject }).error.flo;
    if (isFlow(handler)) flow('embedded', handler);
  };
  for (const entry of Object.values(
    (JSON.parse(file) as { data: { flos: Record<string, { data: JsonObject | null }> } }).data.flos,
  )) {
    if (entry.data !== null) flow('top-level', entry.data);
  }
  return found;
}

function isFlow(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && 'methods' in value;
}

function pickConstants(model: JsonObject): Json {
  const names = [
    'type',
    '_v',
    'executable',
    'displayed',
    'async',
    'cooperative',
    'mirrored',
    'inlined',
    'dependencies',
    'timeout',
    'idempotent',
    'mobile',
    'hooks',
    'compat',
  ];
  return names.map((name) => model[name] ?? null);
}

const exports = existsSync(SHARED)
  ? readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(flopack|folder|flow)$/.test(name))
      .map((name) => join(SHARED, name))
  : [];

describe('compiled cards look like the console exports', () => {
  it(exports.length === 0 ? 'skipped: no corpus in ../shared/corpus' : 'key orders and constants', () => {
    if (exports.length === 0) return;
    const known = new Map<string, Set<string>>();
    let read = 0;
    for (const path of exports) {
      const file = readFileSync(path, 'utf8');
      if (!/"version":\s*"1\.[345]\.0"/.test(file.slice(0, 200))) continue;
      read++;
      shapes(file, known);
    }
    expect(read).toBeGreaterThan(30);
    const { file } = build(...flows());
    const ours = shapes(file, new Map());
    const unseen = [...ours].flatMap(([part, set]) =>
      [...set].filter((shape) => !known.get(part)?.has(shape)).map((shape) => `${part}: ${shape}`),
    );
    expect(unseen).toEqual([]);
    expect(ours.size).toBeGreaterThan(60);
  });
});

function flows() {
  const find = helper('find', { name: 'Find', in: { login: text, more: object }, out: { id: text } }, (f) => {
    f.comment('about', { title: 'About', markdown: 'Finds *one* user.' });
    const login = f.card('lower', toLowerCase, { string: f.in.login });
    const joined = f.card('join', concat, { string1: login.output, string2: '@', domain: 'example.com' });
    const user = f.card('read', readUser, { 'ID or Login': joined.output });
    f.return({ id: user.ID });
  });
  const hook = api(
    'hook',
    { name: 'Hook', security: 'client-token', body: { data: typed({ user: typed({ name: text }) }), raw: object } },
    (f) => {
      const { user } = f.body.data;
      const called = f.call('find', find, { login: text`${user.name}@example.com`, more: f.body.raw });
      const both = f.if(
        'if',
        called.id,
        '==',
        'x',
        () => ({ role: 'a', id: called.id }),
        () => ({ role: called.id, id: called.id }),
      );
      const asked = f.try(
        'ask',
        (t) => {
          t.branch('which', [
            {
              when: [both.role, '==', 'a'],
              do: (b) => void b.card('post', post, { URL: 'https://example.com', Body: called.id }),
            },
            {
              when: [both.role, '==', 'b'],
              do: (b) => void b.card('api', hTTPRequest, { requestType: 'GET', 'Relative URL': text`/api/${both.id}` }),
            },
          ]);
          return { code: 200 };
        },
        (c) => ({ code: c.error.statusCode }),
      );
      const got = f.card('get', get, { object: f.body.raw, path: 'a' }, { outputs: { output: typed({ b: text }) } });
      const picked = f.card('pick', pick, { object: f.body.raw }, { outputs: { n: number } });
      const made = f.card('made', construct, { code: asked.code, b: got.output.b, n: picked.n, fixed: true });
      f.continueIf('go-on', asked.code, '==', 200, { message: 'no' });
      f.returnRaw({ statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: made.output });
    },
  );
  const event = on('activated', userActivated, { name: 'Activated', connection: 'Okta' }, (f) => {
    f.call('find', find, { login: f.event['Okta User']['Alternate ID'], more: f.event['Event Details'] });
  });
  return [find, hook, event];
}
