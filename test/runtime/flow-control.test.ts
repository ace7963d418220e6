import { describe, expect, it } from '@jest/globals';
import { CardError } from '../../connector/core/error.ts';
import type { Flow } from '../../format/model.ts';
import { body, card, flow, from, ret, start } from './graph.ts';
import { ifElse, note, probe } from './if-else.ts';
import { runtimeOf } from './support.ts';

describe('If/Else', () => {
  it.each([
    ['1', 'yes'],
    ['2', 'no'],
  ])('runs one branch alone for x = %s and hands its value to the Join', async (x, expected) => {
    const seen: string[] = [];
    const runtime = runtimeOf([ifElse([note('yes')], [note('no')])], probe(seen));
    const { status, output } = await runtime.run('if-else', { x });
    expect({ status, output }).toEqual({ status: 'success', output: { v: expected } });
    expect(seen).toEqual([expected, 'after']);
  });

  it('prefers what the branch made over what stood before the If/Else', async () => {
    const graph = ifElse([note('yes')], [note('no')]).graph!;
    const join = graph.cards.find((c) => c.id === 'join')!;
    // The No branch hands on a value of the start card instead of its own.
    const cards = graph.cards.map((c) => {
      if (c.id === 'no') return { ...c, wires: [] };
      if (c.id !== 'start') return c;
      const more = { output: 'start.out.x', card: 'join', input: join.inputs[0]!.id, transform: null, rest: {} };
      return { ...c, wires: [more, ...c.wires] };
    });
    const runtime = runtimeOf([flow('if-else', { ...graph, cards })], probe([]));
    expect((await runtime.run('if-else', { x: '1' })).output).toEqual({ v: 'yes' });
    expect((await runtime.run('if-else', { x: 'from before' })).output).toEqual({ v: 'from before' });
  });

  it('lets a Return inside a branch end the whole flow', async () => {
    const seen: string[] = [];
    const runtime = runtimeOf([ifElse([ret({ early: 'yes' }, 'early')], [note('no')])], probe(seen));
    expect((await runtime.run('if-else', { x: '1' })).output).toEqual({ early: 'yes' });
    expect(seen).toEqual([]);
  });

  it('lets a false Continue If inside a branch stop the whole flow with its message', async () => {
    const stop = card('stop', 'kernel/control/continueIf', {
      in: { 'left-operand': 'a', operator: '==', 'right-operand': 'b', 'otherwise/message': 'no need' },
    });
    const runtime = runtimeOf([ifElse([stop], [note('no')])], probe([]));
    const { status, output, stoppedBy } = await runtime.run('if-else', { x: '1' });
    expect({ status, output }).toEqual({ status: 'success', output: { message: 'no need' } });
    expect(stoppedBy?.card).toBe('stop');
  });
});

const raw = card('raw', 'kernel/control/returnRaw', { in: { statusCode: 202, headers: {}, body: 'later' } });

/** start -> branch (x == 1 -> one | else -> other) -> return what the block gave. */
function branchFlow(one: Parameters<typeof body>[0], other: Parameters<typeof body>[0]): Flow {
  const inner = (made: Parameters<typeof body>[0]) =>
    body([card(`s-${made[0]!.card.id}`, 'kernel/control/callable', { out: { 'context/x': 'string' } }), ...made]);
  return flow(
    'branch',
    body([
      start({ x: 'string' }),
      card('branch', 'kernel/control/branch', {
        in: {
          'if/left-operand': from('start', 'x'),
          'if/operator': '==',
          'if/right-operand': '1',
          'if/flo': inner(one),
          'else/flo': inner(other),
          'context/x': from('start', 'x'),
        },
        out: { v: 'string' },
      }),
      note('after'),
      ret({ v: from('branch', 'v') }),
    ]),
  );
}

describe('If/ElseIf', () => {
  it('gives the Return of the clause that is true as its outputs; outer values come in by name', async () => {
    const inner = ret({ v: from('s-note1', 'context/x') }, 'r1');
    const seen: string[] = [];
    const runtime = runtimeOf(
      [branchFlow([note('note1'), inner], [note('note2'), ret({ v: 'other' }, 'r2')])],
      probe(seen),
    );
    expect((await runtime.run('branch', { x: '1' })).output).toEqual({ v: '1' });
    expect((await runtime.run('branch', { x: '9' })).output).toEqual({ v: 'other' });
    expect(seen).toEqual(['note1', 'after', 'note2', 'after']);
  });

  it('takes the first clause that is true, and asks the one called if before all others', async () => {
    const clause = (group: string, operator: string, right: string) => ({
      [`${group}/left-operand`]: from('start', 'x'),
      [`${group}/operator`]: operator,
      [`${group}/right-operand`]: right,
      [`${group}/flo`]: giving(group),
    });
    const giving = (v: string) => body([card(`s-${v}`, 'kernel/control/callable'), ret({ v }, `r-${v}`)]);
    const clauses = { ...clause('elseif', '>', '2'), ...clause('if', '>', '3'), ...clause('elseif2', '>', '1') };
    const runtime = runtimeOf([
      flow(
        'clauses',
        body([
          start({ x: 'number' }),
          card('branch', 'kernel/control/branch', {
            in: { ...clauses, 'else/flo': giving('else') },
            out: { v: 'string' },
          }),
          ret({ v: from('branch', 'v') }),
        ]),
      ),
    ]);
    const taken = async (x: number) => (await runtime.run('clauses', { x })).output!.v;
    expect([await taken(4), await taken(3), await taken(2), await taken(1)]).toEqual([
      'if',
      'elseif',
      'elseif2',
      'else',
    ]);
  });

  it('lets a Return Raw in a clause with an asynchronous card end the whole flow', async () => {
    const seen: string[] = [];
    const behaviours = {
      'test/note': probe(seen)['test/note']!,
      'test/wait': async () => ({}),
    };
    const made = branchFlow([card('wait', 'test/wait'), raw], [note('note2')]);
    const { response } = await runtimeOf([made], behaviours).run('branch', { x: '1' });
    expect({ status: response?.statusCode, seen }).toEqual({ status: 202, seen: [] });
  });

  it('leaves only the block on a false Continue If; outputs are null then', async () => {
    const stop = card('stop', 'kernel/control/continueIf', {
      in: { 'left-operand': 'a', operator: '==', 'right-operand': 'b' },
    });
    const seen: string[] = [];
    const runtime = runtimeOf([branchFlow([stop, note('never')], [note('note2')])], probe(seen));
    const { status, output, stoppedBy } = await runtime.run('branch', { x: '1' });
    expect({ status, output, stoppedBy }).toEqual({ status: 'success', output: { v: null }, stoppedBy: undefined });
    expect(seen).toEqual(['after']);
  });
});

function tryFlow(tried: Parameters<typeof body>[0], caught: Parameters<typeof body>[0]): Flow {
  return flow(
    'try',
    body([
      start(),
      card('try', 'kernel/control/tryCatch', {
        in: { flo: body([card('ts', 'kernel/control/callable'), ...tried]) },
        out: { v: 'object' },
        policy: {
          type: 'handler',
          handler: body([card('cs', 'kernel/control/callable', { out: { 'context/error': 'object' } }), ...caught]),
        },
      }),
      ret({ v: from('try', 'v') }, 'return', { v: 'object' }),
    ]),
  );
}

const giveError = ret({ v: from('cs', 'context/error') }, 'rc', { v: 'object' });

describe('If Error', () => {
  it('hands message, code, card, flow, execution and what the error carries to its block', async () => {
    const fails = card('call', 'test/fails');
    const behaviours = {
      'test/fails': () => {
        throw new CardError('HTTP Request Error', 'Bad Request', { statusCode: 400, body: { reason: 'x' } });
      },
    };
    const runtime = runtimeOf([tryFlow([fails, ret({ v: 'never' }, 'rt')], [giveError])], behaviours);
    const { id, status, output } = await runtime.run('try');
    expect(status).toBe('success');
    expect(output!.v).toEqual({
      message: 'Bad Request',
      code: 400,
      statusCode: 400,
      body: { reason: 'x' },
      method: 'call',
      flo: 'try',
      execution: id,
    });
  });

  it('catches what an asynchronous card and a called flow throw', async () => {
    const helper = flow(
      'helper',
      body([start(), card('throw', 'kernel/control/throw', { in: { statusCode: 409, message: 'taken', who: 'me' } })]),
    );
    const call = card('call', 'kernel/control/spawn', { in: { flo: 'helper' } });
    const later = note('later');
    const runtime = runtimeOf([tryFlow([later, call], [giveError]), helper], { 'test/note': async () => ({ out: 1 }) });
    const { output } = await runtime.run('try');
    expect(output!.v).toMatchObject({ message: 'taken', statusCode: 409, who: 'me', method: 'throw', flo: 'helper' });
  });

  it('fails when its own block fails, and does not catch a card that nothing can run', async () => {
    const bad = card('bad', 'nobody/knows', { title: 'Mystery', out: { 'Result/ID': 'string' } });
    const runtime = runtimeOf([tryFlow([bad], [giveError])]);
    const { status, error } = await runtime.run('try');
    expect(status).toBe('error');
    expect(error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR', card: { id: 'bad' } });
    expect(error!.message).toContain(
      'nobody/knows in flow "try", card "Mystery" (bad): mock it, e.g. mocks: { "Mystery": [ok({ "Result/ID": ... })] }',
    );
    const thrower = (id: string) => card(id, 'kernel/control/throw', { in: { statusCode: 500, message: id } });
    const failed = await runtimeOf([tryFlow([thrower('first')], [thrower('second')])]).run('try');
    expect(failed.error).toMatchObject({ kind: 'User Error', message: 'second', statusCode: 500 });
  });

  it('lets a Return Raw in its Try block end the whole flow, also after an asynchronous card', async () => {
    const seen: string[] = [];
    const graph = tryFlow([card('wait', 'test/wait'), raw], [giveError]).graph!;
    const end = graph.cards.find((c) => c.id === 'return')!;
    const after = { ...note('after').card };
    const orderings = [
      { id: 'o1', from: 'start', to: 'try' },
      { id: 'o2', from: 'try', to: 'after' },
      { id: 'o3', from: 'after', to: end.id },
    ];
    const runtime = runtimeOf([flow('try', { ...graph, cards: [...graph.cards, after], orderings })], {
      ...probe(seen),
      'test/wait': async () => ({}),
    });
    const { response } = await runtime.run('try');
    expect({ status: response?.statusCode, seen }).toEqual({ status: 202, seen: [] });
  });

  it('fails with the error that its block was to handle, where the switch says so, also after an asynchronous card', async () => {
    const thrower = (id: string) => card(id, 'kernel/control/throw', { in: { statusCode: 500, message: id } });
    const flows = [tryFlow([thrower('first')], [card('wait', 'test/wait'), thrower('second')])];
    const fails = async (handlerError: 'own' | 'first') => {
      const runtime = runtimeOf(flows, { 'test/wait': async () => ({}) }, { switches: { handlerError } });
      return (await runtime.run('try')).error?.message;
    };
    expect([await fails('own'), await fails('first')]).toEqual(['second', 'first']);
  });
});

describe('Return Error If', () => {
  const made = flow(
    'errors',
    body([
      start({ x: 'number' }),
      card('error', 'kernel/control/throwIf', {
        in: {
          'left-operand': from('start', 'x'),
          operator: '>',
          'right-operand': 9,
          message: 'too many',
          statusCode: '409',
        },
        types: { 'left-operand': 'number' },
      }),
      ret({ ok: 'yes' }),
    ]),
  );

  it('raises its error where the comparison is true, with the status as a number, and else goes on', async () => {
    const runtime = runtimeOf([made]);
    expect((await runtime.run('errors', { x: 9 })).output).toEqual({ ok: 'yes' });
    const { error } = await runtime.run('errors', { x: 10 });
    expect(error).toMatchObject({ kind: 'User Error', message: 'too many', statusCode: 409 });
  });
});
