import { describe, expect, it } from '@jest/globals';
import { output, runCard } from './support.ts';

describe('the examples of Okta’s pages', () => {
  it('Delete Key: a key, a dotted path, a list of keys', async () => {
    const unset = (object: object, path: unknown) => output('object/unset', { object, path });
    expect(await unset({ foo: 1, bar: 2 }, 'foo')).toEqual({ bar: 2 });
    expect(await unset({ a: 'one', b: { foo: 1, bar: 2 } }, 'b.foo')).toEqual({ a: 'one', b: { bar: 2 } });
    const dotted = { a: 'one', 'b.foo': { 7: 'bar', 8: 'baz' } };
    expect(await unset(dotted, ['b.foo', '7'])).toEqual({ a: 'one', 'b.foo': { 8: 'baz' } });
    const list = {
      foo: [
        { bar: 1, x: 1 },
        { bar: 2, x: 2 },
      ],
    };
    expect(await unset(list, 'foo.1.bar')).toEqual({ foo: [{ bar: 1, x: 1 }, { x: 2 }] });
    expect(await unset({ a: 1 }, 'none.at.all')).toEqual({ a: 1 });
  });

  it('Hash', async () => {
    const inputs = { algorithm: 'sha256', data: 'My secret message!', digest: 'base64' };
    expect(await output('crypto/hash', inputs)).toBe('KhyfFBt0DKFo4WcWbzrP+3FOAKe9Kp+c0BWZ3akwlE8=');
    expect(await output('crypto/hash', { algorithm: 'md5', data: '', digest: 'hex' })).toBe(
      'd41d8cd98f00b204e9800998ecf8427e',
    );
    await expect(runCard('crypto/hash', { ...inputs, algorithm: 'crc' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
    await expect(runCard('crypto/hash', { ...inputs, digest: 'base32' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
  });

  it('AES', async () => {
    const inputs = { algorithm: 'aes-128-cbc', key: 'my secret key', data: 'My secret message!' };
    expect(await output('crypto/aes', inputs)).toBe('RTOnd5dSDvH8TXF/fiHQ7JuLuxxCpk4nAAfzg/1rHTY=');
    const others = await Promise.all(
      ['aes-256-cbc', 'aes-192-ecb', 'aes-256-cfb', 'aes256'].map((algorithm) =>
        output('crypto/aes', { ...inputs, algorithm }),
      ),
    );
    expect(new Set(others).size).toBe(3);
    for (const algorithm of ['des', 'aes-256-gcm', 'aes-512-cbc'])
      await expect(runCard('crypto/aes', { ...inputs, algorithm })).rejects.toMatchObject({
        errorKind: 'Invalid Input',
        message: expect.not.stringContaining('my secret key'),
      });
  });
});

describe('cards seen in exports', () => {
  it.each([
    ['abc1de2', '[0-9]', 3],
    ['Ann.Berg', '[^A-Za-z0-9.%]', -1],
    ['Ann Berg', '[^A-Za-z0-9.%]', 3],
    ['', 'x', -1],
    ['😀1', '\\d', 2],
  ])('Find Pattern looks in %j for %j', async (string, target, expected) => {
    expect(await output('string/match', { string, target })).toBe(expected);
  });

  it('Find Pattern refuses what no linear engine can run', async () => {
    for (const target of ['(', '(?=a)b', '(a)\\1', 'a'.repeat(1001), 'x{1000}{1000}'])
      await expect(runCard('string/match', { string: 'a', target })).rejects.toMatchObject({
        errorKind: 'Invalid Input',
      });
  });

  it.each([
    ['write to ann.berg+x@mail.example.com, please', 'ann.berg+x@mail.example.com'],
    ['<a@b> then <c@d.org>', 'c@d.org'],
    ['..dots@example.com.', 'dots@example.com'],
    ['x@-bad.com y@good.co', 'y@good.co'],
    ['no address @ all', null],
    [null, null],
  ])('Find Email in %j', async (string, expected) => {
    expect(await runCard('string/email', { string })).toEqual({ email: expected });
  });

  it('At gives a character, nothing beyond the ends', async () => {
    expect(await output('string/at', { string: 'abc', index: 0 })).toBe('a');
    for (const index of [3, -1]) expect(await output('string/at', { string: 'abc', index })).toBe('');
  });

  it('Unique ID is a random UUID', async () => {
    expect(await output('string/uuid', {})).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const random = { next: () => 0, bytes: (n: number) => new Uint8Array(n) };
    expect(await output('string/uuid', {}, {}, { random })).toBe('00000000-0000-4000-8000-000000000000');
  });

  it('Group By makes an object of lists; Merge goes by position; Move renames', async () => {
    const list = [
      { status: 'ACTIVE', n: 1 },
      { status: 'STAGED', n: 2 },
      { status: 'ACTIVE', n: 3 },
    ];
    expect((await runCard('list/groupBy', { list, path: 'status' })).groups).toEqual({
      ACTIVE: [list[0], list[2]],
      STAGED: [list[1]],
    });
    expect(await output('list/merge', { list1: [{ a: 1 }, { a: 2 }], list2: [{ b: 1 }, { b: 2 }, { b: 3 }] })).toEqual([
      { a: 1, b: 1 },
      { a: 2, b: 2 },
      { b: 3 },
    ]);
    const moved = await output('object/move', {
      object: { output: 1, x: 2 },
      source: 'output',
      destination: 'new.name',
    });
    expect(moved).toEqual({ x: 2, new: { name: 1 } });
  });

  it('HMAC knows the digests, and says so where it does not know an algorithm', async () => {
    const inputs = { algorithm: 'sha1', key: 'k', data: 'd', digest: null };
    expect(await output('crypto/hmac', inputs)).toMatch(/^[A-Za-z0-9+/]{27}=$/);
    await expect(runCard('crypto/hmac', { ...inputs, algorithm: 'ssl2-md5' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
  });
});
