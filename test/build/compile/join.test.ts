import { describe, expect, it } from '@jest/globals';
import { helper } from '../../../connector/core/flow.ts';
import { text } from '../../../connector/core/types.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { toLowerCase } from '../../../connector/kernel/string/generated/cards.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { build } from './built.ts';

describe('the Join of an If/Else', () => {
  const choose = helper(
    'choose',
    { name: 'Choose', in: { which: text, a: text, b: text }, out: { taken: text, both: text, made: text } },
    (f) => {
      const { a, b, which } = f.in;
      const chosen = f.if(
        'is-a',
        which,
        '==',
        'a',
        () => ({ taken: a, both: a, made: b }),
        (no) => ({ taken: b, both: a, made: no.card('lower', toLowerCase, { string: b }).output }),
      );
      f.return({ taken: chosen.taken, both: chosen.both, made: chosen.made });
    },
  );
  const runtime = createRuntime({ packs: [build(choose).pack], behaviours: kernelBehaviours() });
  const { id } = runtime.flows[0]!;

  it.each([
    ['a', { taken: 'A', both: 'A', made: 'B' }],
    ['b', { taken: 'B', both: 'A', made: 'b' }],
  ])('takes what side %s gives, also values from before the If/Else', async (which, expected) => {
    expect((await runtime.run(id, { which, a: 'A', b: 'B' })).output).toEqual(expected);
  });
});
