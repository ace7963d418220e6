import { describe, expect, it } from '@jest/globals';
import type { Body } from '../../../connector/core/body.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { helper, pack } from '../../../connector/core/flow.ts';
import type { AnyPin, Pin } from '../../../connector/core/pin.ts';
import type { Recipe } from '../../../connector/core/recipe.ts';
import { list, number, secret, text, typed } from '../../../connector/core/types.ts';
import { construct, lower, source } from '../../types/defs.ts';

/** The message that building throws, with its code checked. */
function refusal(fill: (f: Body & { readonly in: { readonly login: Pin<string> } }) => void): string {
  try {
    helper('flow', { name: 'Flow', in: { login: text } }, fill);
  } catch (error) {
    expect(error).toBeInstanceOf(FlopackError);
    expect((error as FlopackError).code).toBe('BUILD_INVALID');
    return (error as FlopackError).message;
  }
  return 'nothing thrown';
}

describe('keys', () => {
  it('are unique in a flow, inner blocks included', () => {
    const message = refusal((f) => {
      f.card('same', lower, { text: 'a' });
      f.if('if', f.in.login, '==', 'x', (yes) => void yes.card('same', lower, { text: 'a' }));
    });
    expect(message).toMatch(/Flow "flow", card "same".*used twice/);
  });
  it('are words', () => {
    for (const key of ['', '@start', 'a > b', ' a', 'x'.repeat(200), '__proto__'])
      expect(refusal((f) => f.comment(key, { markdown: '' }))).toMatch(/is no key/);
  });
  it('of two flows of a pack differ', () => {
    const flow = helper('flow', { name: 'Flow' }, () => undefined);
    expect(() => pack('p', { name: 'P', flows: [flow, flow] })).toThrow(/two flows have the key "flow"/);
  });
});

describe('pins', () => {
  it('are no values', () => {
    helper('flow', { name: 'Flow', in: { login: text } }, (f) => {
      expect(() => `${f.in.login as unknown as string}`).toThrow(/login is a pin, not a value/);
      expect(() => (f.in.login as unknown as number) + 1).toThrow(/is a pin, not a value/);
      expect(() => JSON.stringify({ a: f.in.login })).toThrow(/is a pin, not a value/);
    });
  });
  it('of an inner block end with it', () => {
    expect(
      refusal((f) => {
        let inner: AnyPin | undefined;
        f.if('if', f.in.login, '==', 'x', (yes) => {
          inner = yes.card('inner', lower, { text: 'a' }).output;
        });
        f.card('outer', lower, { text: inner as Pin<string> });
      }),
    ).toMatch(/card "outer".*output of "inner".*return the value from that block/);
  });
  it('of one side do not reach the other', () => {
    expect(
      refusal((f) => {
        let inner: AnyPin | undefined;
        f.try(
          'try',
          (t) => {
            inner = t.card('inner', lower, { text: 'a' }).output;
          },
          (c) => void c.card('other', lower, { text: inner as Pin<string> }),
        );
      }),
    ).toMatch(/card "other".*"inner"/);
  });
  it('of another flow are refused', () => {
    let foreign: Pin<string> | undefined;
    helper('first', { name: 'First', in: { login: text } }, (f) => {
      foreign = f.in.login;
    });
    expect(refusal((f) => void f.card('x', lower, { text: foreign as Pin<string> }))).toMatch(/in flow "first"/);
  });
  it('of a For Each item fit its own fields alone', () => {
    const one = helper('one', { name: 'One', in: { id: text } }, () => undefined);
    expect(
      refusal((f) => {
        let kept: Pin<string> | undefined;
        f.forEach('each', f.card('s', source, {}).people, one, (item) => {
          kept = item.id;
          return { id: item.id };
        });
        f.card('later', lower, { text: kept as Pin<string> });
      }),
    ).toMatch(/card "later".*"each"/);
  });
});

describe('values', () => {
  it('undefined, pins inside of literals and prototype keys are refused', () => {
    expect(refusal((f) => void f.card('x', lower, { text: undefined as never }))).toMatch(/field "text".*undefined/);
    expect(refusal((f) => void f.card('x', construct, { a: { b: f.in.login } as never }))).toMatch(/Construct/);
    expect(refusal((f) => void f.card('x', construct, { a: JSON.parse('{"__proto__":1}') }))).toMatch(/__proto__/);
    expect(refusal((f) => void f.card('x', construct, { a: (() => 1) as never }))).toMatch(/function/);
    expect(refusal((f) => void f.card('x', construct, { a: Number.NaN }))).toMatch(/literal/);
  });
  it('dates become ISO 8601, templates without pins plain text', () => {
    const { ir } = helper(
      'flow',
      { name: 'Flow' },
      (f) => void f.card('x', construct, { at: new Date(0) as never, t: text`a${1}b` }),
    );
    expect(ir.body.cards[0]).toMatchObject({
      inputs: [{ value: { value: '1970-01-01T00:00:00.000Z' } }, { value: { value: 'a1b' } }],
    });
  });
  it('templates become Compose cards in front of their card', () => {
    const { ir } = helper(
      'flow',
      { name: 'Flow', in: { a: text } },
      (f) => void f.card('x', lower, { text: text`<${f.in.a}>` }),
    );
    expect(ir.body.cards.map(({ kind, key }) => [kind, key])).toEqual([
      ['compose', 'x/text'],
      ['card', 'x'],
    ]);
  });
});

describe('blocks', () => {
  it('take cards by their own builder alone', () => {
    expect(refusal((f) => f.if('if', f.in.login, '==', 'x', () => void f.card('x', lower, { text: 'a' })))).toMatch(
      /card "x".*outer block inside a branch of "if\/yes"/,
    );
  });
  it('are not async', () => {
    expect(refusal((async () => undefined) as never)).toMatch(/async/);
    expect(refusal((f) => f.try('try', (async () => undefined) as never))).toMatch(/card "try".*async/);
  });
  it('return what the flow declares, once', () => {
    const build =
      (values: Readonly<Record<string, string>>, times = 1) =>
      () =>
        helper('flow', { name: 'Flow', out: { id: text } }, (f) => {
          for (let i = 0; i < times; i++) f.return(values as { id: string });
        });
    expect(build({ id: 'x' })).not.toThrow();
    expect(build({ id: 'x', more: 'y' })).toThrow(/field "more".*does not declare it/);
    expect(build({})).toThrow(/field "id".*undefined/);
    expect(build({ id: 'x' }, 2)).toThrow(/used twice/);
  });
  it('return the same names on all sides', () => {
    expect(
      refusal((f) => void f.if('if', f.in.login, '==', 'x', () => ({ a: '1' }), (() => ({ b: '1' })) as never)),
    ).toMatch(/card "if".*\(a\).*\(b\)/);
    expect(
      refusal(
        (f) => void f.branch('br', [{ when: [f.in.login, '==', 'x'], do: () => ({ a: '1' }) }], (() => ({})) as never),
      ),
    ).toMatch(/card "br"/);
  });
  it('clauses with the same condition need keys', () => {
    const twice = (f: Body & { in: { login: Pin<string> } }, key?: string) =>
      f.branch('br', [
        { when: [f.in.login, '==', 'x'], do: () => undefined },
        { ...(key === undefined ? {} : { key }), when: [f.in.login, '==', 'x'], do: () => undefined },
      ]);
    expect(refusal((f) => twice(f))).toMatch(/two clauses are the same/);
    expect(refusal((f) => twice(f, 'second'))).toBe('nothing thrown');
  });
  it('a call without a helper input is refused', () => {
    const one = helper('one', { name: 'One', in: { id: text, n: number } }, () => undefined);
    expect(refusal((f) => void f.call('call', one, { id: 'x' } as never))).toMatch(/card "call".*also takes n/);
  });
});

describe('recipes', () => {
  it('add visible cards under the key of their use, as often as one likes', () => {
    const twice: Recipe<{ value: Pin<string> }, Pin<string>> = (f, { value }) => {
      const first = f.card('first', lower, { text: value });
      return f.card('second', lower, { text: first.output }).output;
    };
    const { ir } = helper('flow', { name: 'Flow', in: { a: text } }, (f) => {
      const once = f.use('a', twice, { value: f.in.a });
      f.use('b', twice, { value: once });
    });
    expect(ir.body.cards.map((card) => card.key)).toEqual(['a/first', 'a/second', 'b/first', 'b/second']);
  });
});

describe('types', () => {
  it('give field types', () => {
    expect(list(typed({ id: text, tags: list(number) })).field).toEqual({
      type: { id: { type: 'string', collection: false }, tags: { type: 'number', collection: true } },
      collection: true,
    });
    expect(typed({ a: secret(text) }).secret).toBe(true);
    expect(list(text).secret).toBe(false);
  });
});
