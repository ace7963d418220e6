import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import { api, helper, on, pack } from '../../../connector/core/flow.ts';
import { secret, type Type, text } from '../../../connector/core/types.ts';
import { userActivated } from '../../../connector/okta/generated/cards.ts';
import { construct, get, lower, readUser, sink, source } from '../../types/defs.ts';
import { build, CREATED, problemsOf } from './built.ts';

describe('build problems', () => {
  it('are all reported, with flow, card and field', () => {
    const gone = helper('gone', { name: 'Gone', in: { a: text } }, () => undefined);
    const endpoint = api('endpoint', { name: 'Endpoint', security: 'public' }, () => undefined);
    const bad = helper('bad', { name: 'Bad', in: { login: text } }, (f) => {
      f.card('type', sink, { number: 'five', bool: 1, date: 'tomorrow', objects: [{ a: 1 }, 2] } as never);
      f.card('choice', sink, { mode: 'medium' as 'fast' });
      f.card('missing', lower, {} as never);
      f.card('unknown', lower, { text: 'a', texxt: 'b' } as never);
      f.card('no-connection', readUser, { 'ID or Login': 'x' });
      f.card('wired-option', readUser, { 'ID or Login': 'x', fields: f.in.login as never }, { connection: 'Okta' });
      f.call('call-gone', gone, { a: 'x' });
      f.call('call-api', { ...endpoint, inputs: {}, outputs: {} } as never, {} as never);
      f.card('outputs', lower, { text: 'x' }, { outputs: { more: text } });
      f.if('operator', f.in.login, '===' as '==', 'x', () => undefined);
      f.text('braces', 'a {{{b}}}');
    });
    const found = problemsOf([bad, endpoint]);
    expect(found.map((p) => `${p.card} ${p.field} ${p.code}`)).toEqual([
      'type number FIELD_TYPE',
      'type bool FIELD_TYPE',
      'type date FIELD_TYPE',
      'type objects FIELD_TYPE',
      'choice mode FIELD_CHOICE',
      'missing text CARD_FIELD_MISSING',
      'unknown texxt CARD_FIELD_UNKNOWN',
      'no-connection null CONNECTION_MISSING',
      'wired-option fields FIELD_OPTION_WIRED',
      'call-gone null FLOW_MISSING',
      'call-api null FLOW_START',
      'outputs more CARD_FIELD_UNKNOWN',
      'operator operator FIELD_CHOICE',
      'braces null FIELD_TYPE',
    ]);
    expect(found.every((p) => p.flow === 'bad' && p.message !== '' && p.advice !== '')).toBe(true);
  });

  it('give no pack', () => {
    const bad = helper('bad', { name: 'Bad' }, (f) => void f.card('missing', lower, {} as never));
    expect(compile(pack('p', { name: 'P', flows: [bad] }), { created: CREATED }).pack).toBeNull();
  });

  it('never repeat a literal, which may be secret', () => {
    const bad = helper(
      'bad',
      { name: 'Bad' },
      (f) => void f.card('x', sink, { number: 'hunter2' as never, secret: 'hunter2' }),
    );
    const found = problemsOf([bad]);
    expect(found.map((p) => [p.code, p.severity])).toEqual([
      ['FIELD_TYPE', 'error'],
      ['SECRET_LITERAL', 'warning'],
    ]);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('an event flow starts with an event card', () => {
    expect(problemsOf([on('e', readUser, { name: 'E', connection: 'Okta' }, () => undefined)])).toMatchObject([
      { code: 'FLOW_START' },
    ]);
  });
});

describe('save data', () => {
  const log = (options: { readonly saveData?: boolean }, type: Type<string> = text) => {
    const flow = helper(
      'f',
      { name: 'F', in: { password: type }, ...options },
      (f) => void f.card('x', lower, { text: f.in.password }),
    );
    return { flow, log: () => build(flow).pack.flows[0]?.graph?.log };
  };
  it('is on unless the author says otherwise', () => {
    expect(log({}).log()).toBe(true);
    expect(log({ saveData: false }).log()).toBe(false);
  });
  it('is off where a secret passes, and asking for it is an error', () => {
    expect(log({}, secret(text)).log()).toBe(false);
    expect(problemsOf([log({ saveData: true }, secret(text)).flow])).toMatchObject([
      { code: 'SECRET_SAVED', severity: 'error' },
    ]);
  });
  it('is off where a card reads the query, which can carry the client token', () => {
    const flow = (read: boolean) =>
      api('a', { name: 'A', security: 'public' }, (f) => {
        if (read) f.card('x', lower, { text: f.raw.query });
      });
    expect(build(flow(true)).pack.flows[0]?.graph?.log).toBe(false);
    expect(build(flow(false)).pack.flows[0]?.graph?.log).toBe(true);
  });
  it('is off where a card takes a secret', () => {
    const flow = helper('f', { name: 'F', in: { a: text } }, (f) => void f.card('x', sink, { secret: f.in.a }));
    expect(build(flow).pack.flows[0]?.graph?.log).toBe(false);
  });
});

describe('connections', () => {
  it('of an event comes from the pack where it names none, and serves its connector', () => {
    const flow = (connection?: string | null) =>
      on('e', userActivated, { name: 'E', ...(connection === undefined ? {} : { connection }) }, (f) => {
        f.card('read', readUser, { 'ID or Login': f.event['Okta User'].ID });
      });
    const names = (built: ReturnType<typeof build>) => built.pack.connections.map(({ name }) => name);
    expect(names(build(flow()))).toEqual(['Okta']);
    expect(names(build(flow('Mine')))).toEqual(['Mine']);
    expect(problemsOf([flow()]).map((p) => [p.code, p.card])).toEqual([
      ['CONNECTION_MISSING', '@start'],
      ['CONNECTION_MISSING', 'read'],
    ]);
  });

  it('are declared once a name and connector, and used by id', () => {
    const flow = helper('f', { name: 'F' }, (f) => {
      f.card('a', readUser, { 'ID or Login': 'x' });
      f.card('b', readUser, { 'ID or Login': 'x' }, { connection: 'Okta' });
      f.card('c', readUser, { 'ID or Login': 'x' }, { connection: 'Okta 2' });
      f.card('d', readUser, { 'ID or Login': 'x' }, { connection: null });
    });
    const { pack: built } = build(flow);
    expect(built.connections.map(({ name, module }) => [name, module])).toEqual([
      ['Okta', 'okta'],
      ['Okta 2', 'okta'],
    ]);
    const [first, second] = built.connections.map(({ id }) => id);
    const used = built.flows[0]?.graph?.cards.slice(1).map((card) => card.connection);
    expect(used).toEqual([first, first, second, null]);
  });
});

describe('policies, notes and titles', () => {
  it('retry three times, on rate limits alone where asked', () => {
    const flow = helper('f', { name: 'F' }, (f) => {
      f.card(
        'a',
        readUser,
        { 'ID or Login': 'x' },
        { onError: { retry: { delay: 60000 } }, title: 'Who', note: 'Looks up.' },
      );
      f.card(
        'b',
        readUser,
        { 'ID or Login': 'x' },
        { onError: { retry: { delay: [60000, 180000], rateLimitsOnly: true } } },
      );
    });
    const { file } = build(flow);
    expect(file).toContain('"policy":{"error":{"type":"finish","delay":60000,"retry":3}}');
    expect(file).toContain(
      '"policy":{"error":{"type":"finish","delay":[60000,180000],"retry":3,"retryCondition":"ratelimits"}}',
    );
    expect(file).toContain('"name":"Who"');
    expect(file).toContain('"comments":"Looks up."');
  });
});

describe('fields that follow their value', () => {
  it('take the type of a wire or a literal where the card allows it', () => {
    const flow = helper('f', { name: 'F' }, (f) => {
      const all = f.card('source', source, {});
      f.card('made', construct, { n: all.number, list: all.texts, person: all.person, flag: true, words: ['a'] });
      f.if('if', all.number, '>', 3, () => undefined);
      f.card('get', get, { object: all.object, path: 'a' });
    });
    const cards = build(flow).pack.flows[0]?.graph?.cards ?? [];
    const types = (title: string) =>
      cards.find((card) => card.title === title)?.inputs.map((port) => [port.key, port.type, port.collection]);
    expect(types('Construct')).toMatchObject([
      ['n', 'number', false],
      ['list', 'string', true],
      ['person', { id: { type: 'string' } }, false],
      ['flag', 'boolean', false],
      ['words', 'string', true],
    ]);
    expect(types('If/Else')).toEqual([
      ['left-operand', 'number', false],
      ['operator', 'string', false],
      ['right-operand', 'number', false],
    ]);
  });
});
