import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import { packBehaviours } from '../../../cli/runtime.ts';
import { delegated, type Flow, helper, pack, schedule } from '../../../connector/core/flow.ts';
import { bool, list, number, object, text, typed } from '../../../connector/core/types.ts';
import * as control from '../../../connector/kernel/control/generated/cards.ts';
import * as math from '../../../connector/kernel/math/generated/cards.ts';
import * as string from '../../../connector/kernel/string/generated/cards.ts';
import { checkPack } from '../../../format/check.ts';
import type { Pack } from '../../../format/model.ts';
import { printPack } from '../../../format/print.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { corpusFile, hasCorpus } from '../../support/corpus.ts';

const person = typed({ name: text, age: number });

const shout = helper('shout', { name: 'Shout', in: { word: text, mark: text }, out: { said: text } }, (f) => {
  const loud = f.card('loud', string.toUpperCase, { string: f.in.word });
  f.return({ said: f.text('said', text`${loud.output}${f.in.mark}`) });
});
const split = helper('split', { name: 'Split', in: { name: text }, out: { first: text, size: number } }, (f) => {
  const size = f.card('size', string.length, { string: f.in.name });
  f.return({ first: f.in.name, size: size.length });
});
const grown = helper('grown', { name: 'Grown', in: { age: number, least: number }, out: { keep: bool } }, (f) => {
  const old = f.card(
    'old',
    control.assignIf,
    {
      'left-operand': f.in.age,
      operator: '>=',
      'right-operand': f.in.least,
      valueIfTrue: true,
      valueIfFalse: false,
    },
    { outputs: { output: bool } },
  );
  f.return({ keep: old.output });
});
const sum = helper('sum', { name: 'Sum', in: { memo: number, age: number }, out: { total: number } }, (f) => {
  f.return({ total: f.card('total', math.add, { a: f.in.memo, b: f.in.age }).output });
});

const all = helper(
  'all',
  {
    name: 'All',
    in: { people: list(person), words: list(text), times: number },
    out: { said: list(text), parts: list(object), adults: list(person), total: number },
  },
  (f) => {
    const said = f.map('shout-all', f.in.words, shout, (word) => ({ word, mark: '!' }));
    const parts = f.map('split-all', f.in.people, split, (one) => ({ name: one.name }), { concurrency: 2 });
    const adults = f.filter('adults', f.in.people, grown, (one) => ({ age: one.age, least: 18 }));
    const total = f.reduce('total', f.in.people, 0, sum, (one) => ({ age: one.age }));
    f.repeat('again', f.in.times, shout, { word: 'x', mark: '' });
    f.run('later', shout, { word: 'late', mark: '?' });
    f.return({ said, parts, adults, total });
  },
);

function compiled(flows: readonly Flow[]): Pack {
  const made = compile(pack('loops', { name: 'Loops', flows }), { created: '2026-01-01T00:00:00.000Z' });
  expect(made.problems).toEqual([]);
  const checked = checkPack(printPack(made.pack!));
  expect(checked.problems).toEqual([]);
  return made.pack!;
}

const idOf = (made: Pack, name: string): string => made.flows.find((flow) => flow.name === name)!.id;

describe('cards that call a helper for each item', () => {
  it('compile to what the check of foreign files takes, and run', async () => {
    const made = compiled([shout, split, grown, sum, all]);
    const clock = virtualClock();
    const runtime = createRuntime({ packs: [made], behaviours: packBehaviours(), ports: { clock } });
    const people = [
      { name: 'Ada', age: 36 },
      { name: 'Bo', age: 7 },
    ];
    const { output, error } = await runtime.run(idOf(made, 'All'), { people, words: ['a', 'b'], times: 3 });
    await runtime.settled();
    expect(error).toBeUndefined();
    expect(output).toEqual({
      said: ['A!', 'B!'],
      parts: [
        { first: 'Ada', size: 3 },
        { first: 'Bo', size: 2 },
      ],
      adults: [people[0]],
      total: 43,
    });
    const shouts = runtime.history.list({ flowId: idOf(made, 'Shout') }).map((entry) => entry.output);
    expect(shouts).toHaveLength(2 + 3 + 1);
    expect(shouts).toContainEqual({ said: 'LATE?' });
  });

  it('refuse a helper that returns nothing, and arguments that it does not have', () => {
    const mute = helper('mute', { name: 'Mute', in: { word: text } }, () => undefined);
    const build = (fill: Parameters<typeof helper>[2]) => () =>
      helper('x', { name: 'X', in: { words: list(text) } }, fill as never);
    expect(
      build((f) => f.map('m', (f.in as never as { words: never }).words, mute, (word) => ({ word }) as never)),
    ).toThrow('returns nothing');
    expect(
      build((f) => f.map('m', (f.in as never as { words: never }).words, shout, (word) => ({ word }) as never)),
    ).toThrow('also takes mark');
  });
});

describe('other starts', () => {
  it('a schedule has the cron of exports and runs when it is due', async () => {
    const nightly = schedule(
      'nightly',
      { name: 'Nightly', times: { minutes: '0', hours: '2', timeZone: 'Europe/Berlin' } },
      (f) => {
        f.text('when', text`at ${f.executionTime}`);
      },
    );
    const made = compiled([nightly]);
    const { graph } = made.flows[0]!;
    expect(graph!.scheduled).toBe(true);
    expect(graph!.rest.cron).toEqual({
      seconds: '00',
      minutes: '0',
      hours: '2',
      dayOfTheMonth: '*',
      month: '*',
      dayOfTheWeek: '*',
      startDate: '',
      endDate: '',
      recurrence: 0,
      timeZone: 'Europe/Berlin',
    });
    const clock = virtualClock({ start: Date.UTC(2026, 0, 5, 0, 30), auto: false });
    const runtime = createRuntime({ packs: [made], behaviours: packBehaviours(), ports: { clock } });
    expect(runtime.flows.map(({ kind }) => kind)).toEqual(['scheduled']);
    expect(() =>
      schedule('odd', { name: 'Odd', times: { minutes: 'often', hours: '*', timeZone: 'UTC' } }, () => {}),
    ).toThrow('"often" is no value of minutes');
    await runtime.close();
  });

  it('a delegated flow takes its inputs and the id of its user', async () => {
    const flow = delegated('invite', { name: 'Invite', in: { email: text } }, (f) => {
      f.card('no-user', control.throwIf, { 'left-operand': f.oktaUserId, operator: 'is empty', message: 'Who?' });
      f.text('said', text`${f.in.email}`);
    });
    const made = compiled([flow]);
    expect(made.flows[0]!.graph!.securityLevel).toBe('high');
    const runtime = createRuntime({ packs: [made], behaviours: packBehaviours() });
    const id = made.flows[0]!.id;
    const user = { 'user context/okta-user-id': '00u1' };
    expect(runtime.flows[0]).toMatchObject({ kind: 'delegated' });
    expect((await runtime.run(id, { 'inputs/email': 'a@example.com', ...user })).status).toBe('success');
    expect((await runtime.run(id, { 'inputs/email': 'a@example.com' })).error?.message).toBe('Who?');
  });
});

(hasCorpus ? describe : describe.skip)('beside real exports', () => {
  type Raw = { address: string; node: { model: { inputs: Side; outputs: Side } } };
  type Side = {
    data: Record<string, { group: string | null; key: string; value: object; metadata: { custom?: boolean } }>;
  };
  const cardsIn = (value: unknown, found: Raw[] = []): Raw[] => {
    if (typeof value !== 'object' || value === null) return found;
    if ('address' in value && 'node' in value && 'pins' in value) found.push(value as Raw);
    for (const item of Object.values(value)) cardsIn(item, found);
    return found;
  };
  const shape = ({ node }: Raw): unknown => {
    const side = ({ data, ...rest }: Side) => ({
      rest,
      fixed: Object.values(data)
        .filter(({ metadata }) => metadata.custom !== true)
        .map((port) => [
          port.group,
          port.key,
          Object.keys(port).filter((key) => key !== '_used'),
          Object.keys(port.value).sort(),
        ]),
    });
    return {
      model: Object.keys(node.model).filter((key) => key !== 'display'),
      in: side(node.model.inputs),
      out: side(node.model.outputs),
    };
  };

  it.each([
    ['list:0.0.1:map', 'templates/automate_sso_application_creation.flopack'],
    ['list:0.0.1:filter', 'templates/check_ip_addresses_against_a_cidr_range.flopack'],
    ['list:0.0.1:reduce', 'templates/entra_id_configuration_export_and_migration_to_okt.flopack'],
    ['control:0.0.1:times', 'templates/implement_anything_as_a_source_with_workday_and_ok.flopack'],
    ['control:0.0.1:run', 'templates/identity_security_posture_management.flopack'],
    ['http:0.0.1:delegated', 'templates/entra_id_add_user_to_a_group_ispm_remediation_flow.flopack'],
  ])('%s has the keys of a card of %s', (address, file) => {
    const invite = delegated('invite', { name: 'Invite', in: { email: text } }, (f) =>
      f.comment('c', { markdown: '' }),
    );
    const ours = cardsIn(JSON.parse(printPack(compiled([shout, split, grown, sum, all, invite]))));
    const theirs = cardsIn(JSON.parse(corpusFile(file).toString('utf8')));
    const pick = (cards: Raw[]): Raw => cards.find((card) => card.address === `root:kernel:${address}`)!;
    expect(shape(pick(ours))).toEqual(shape(pick(theirs)));
  });
});
