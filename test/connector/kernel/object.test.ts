import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { output, runCard } from './support.ts';

const key = fc.string({ minLength: 1 }).filter((k) => !/[./[\]]/.test(k) && k !== '__proto__');

describe('object cards', () => {
  it('Construct takes keys with dots as paths and keeps blank values', async () => {
    const made = await output('object/construct', { 'a.b': 1, 'Content-Type': 'x', blank: '', none: null });
    expect(made).toEqual({ a: { b: 1 }, 'Content-Type': 'x', blank: '', none: null });
  });

  it('Construct makes lists where a path has numbers', async () => {
    const fields = { 'commands.0.type': 'a', 'commands.0.value.registration': 'ALLOW', 'commands.1.type': 'b' };
    expect(await output('object/construct', fields)).toEqual({
      commands: [{ type: 'a', value: { registration: 'ALLOW' } }, { type: 'b' }],
    });
  });

  it('Get Multiple takes out what Construct put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.oneof(fc.integer(), fc.boolean()), { maxKeys: 6 }), async (fields) => {
        const object = await output('object/construct', fields);
        const types = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, typeof v]));
        expect({ ...(await runCard('object/pick', { object }, types)) }).toEqual(fields);
      }),
    );
  });

  it('Get walks paths and lists; a literal key with dots wins', async () => {
    const object = {
      all: [{ x: 1 }, { x: { 'deep key': 'found' } }],
      '@odata.nextLink': 'url',
      '@odata': { nextLink: 'no' },
    };
    expect(await output('object/get', { object, path: 'all.1.x.deep key' }, { output: 'string' })).toBe('found');
    expect(await output('object/get', { object, path: '@odata.nextLink' }, { output: 'string' })).toBe('url');
    expect(await output('object/get', { object, path: 'all.9.x' }, { output: 'string' })).toBeNull();
    expect(await output('object/get', { object, path: 'constructor' }, { output: 'object' })).toBeNull();
    expect(await output('object/get', { object, path: 'all' }, { output: 'string' })).toBe(JSON.stringify(object.all));
    await expect(runCard('object/get', { object, path: 'all' }, { output: 'number' })).rejects.toMatchObject({
      errorKind: 'Invalid Type Conversion',
    });
  });

  it('Merge lets later objects win, one level deep, and changes none of them', async () => {
    const [start, sink] = [Object.freeze({ a: { x: 1 }, b: 1 }), Object.freeze({ a: { y: 2 } })];
    expect(await output('object/merge', { more: { b: 3 }, sink, start })).toEqual({ a: { y: 2 }, b: 3 });
    expect(start).toEqual({ a: { x: 1 }, b: 1 });
  });

  it('Set then Get gives the value back and leaves the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.integer()),
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.integer(),
        async (object, path, value) => {
          const before = structuredClone(object);
          const set = await output('object/set', { object, path: path.join('.'), value });
          expect(await output('object/get', { object: set, path: path.join('.') }, { output: 'number' })).toBe(value);
          expect(object).toEqual(before);
        },
      ),
    );
  });

  it('Set makes a list for a place, and an object for a name that only looks like one', async () => {
    expect(await output('object/set', { object: {}, path: 'a.0', value: 1 })).toEqual({ a: [1] });
    expect(await output('object/set', { object: {}, path: 'a.00', value: 1 })).toEqual({ a: { '00': 1 } });
  });

  it('take a field called __proto__ as a field', async () => {
    const made = (await output('object/construct', { ['__proto__']: { admin: true } })) as Record<string, unknown>;
    expect(Object.keys(made)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(made.admin).toBeUndefined();
    const merged = (await output('object/merge', { start: made, sink: {} })) as Record<string, unknown>;
    expect(merged.admin).toBeUndefined();
  });

  it('Keys, Values, Clear Empty', async () => {
    expect(await runCard('object/keys', { object: { b: 1, a: 2 } })).toEqual({ keys: ['b', 'a'] });
    expect(await runCard('object/values', { object: { b: 1, a: 2 } })).toEqual({ values: [1, 2] });
    const object = { a: '', b: { c: null, d: [] }, e: 0, f: false };
    expect(await output('object/clearEmpty', { object, recursive: true })).toEqual({ e: 0, f: false });
    expect(await output('object/clearEmpty', { object, recursive: false })).toEqual({
      b: { c: null, d: [] },
      e: 0,
      f: false,
    });
  });
});

describe('JSON cards', () => {
  it('Parse undoes Stringify', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })), async (object) => {
        const string = await output('json/stringify', { object });
        // JSON has no -0, and Parse drops __proto__.
        const expected = JSON.parse(JSON.stringify(object), (name, value) =>
          name === '__proto__' ? undefined : value,
        );
        expect(await output('json/parse', { string }, { output: 'object' })).toEqual(expected);
      }),
    );
  });

  it('Parse says that text is no JSON without quoting it, and drops __proto__', async () => {
    await expect(runCard('json/parse', { string: 'hunter2' }, { output: 'object' })).rejects.toMatchObject({
      errorKind: 'Parse Error',
      message: expect.not.stringContaining('hunter2'),
    });
    const parsed = (await output(
      'json/parse',
      { string: '{"__proto__":{"admin":true},"\\u005f_proto__":1,"a":1}' },
      { output: 'object' },
    )) as object;
    expect(Object.keys(parsed)).toEqual(['a']);
  });
});
