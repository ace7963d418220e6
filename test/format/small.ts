import type { JsonObject } from '../../format/model.ts';
import { body, card, embeddedBody, IDS, input, kernel, output } from './parts.ts';

/** A small valid pack with every structure of the format: made anew at each call, so that tests may break it. */
export function smallPack(): JsonObject {
  const flow = (id: string, name: string, data: JsonObject | null): JsonObject => ({ id, name, description: '', data });
  const flows = [
    flow(IDS.helper, 'Greet', helper()),
    flow(IDS.event, 'On user created', event()),
    flow(IDS.api, 'Answer', api()),
    flow(IDS.stub, 'Elsewhere', null),
  ];
  return {
    type: 'flopack',
    version: '1.5.0',
    created: '2025-01-31T10:00:00.000Z',
    flags: { 'auto-transform': true, looseBooleans: true, looseStrings: true, looseNulls: true },
    data: {
      flos: Object.fromEntries(flows.map((entry) => [String(entry.id), entry])),
      configs: { [IDS.connection]: { id: IDS.connection, name: 'Okta', module: 'okta', data: null } },
      tables: {
        [IDS.table]: {
          id: IDS.table,
          name: 'People',
          description: '',
          data: { class: 'simple', group_id: IDS.folder, structure: [{ name: 'Login', type: 'str', default: null }] },
        },
      },
      groups: { [IDS.folder]: { id: IDS.folder, data: { name: 'Small', description: '', media_uri: '', path: '' } } },
    },
  };
}

/** Indexes: 0 start, 1 compose, 2 if, 3 yes, 4 no, 5 join, 6 return. */
function helper(): JsonObject {
  const custom = { metadata: { custom: true } };
  return body(
    IDS.helper,
    [
      kernel('control:callable', 'h-start', {
        inputs: [input('h-name-i', 'name', { ...custom, used: true })],
        outputs: [output('h-name-o', 'name', { ...custom, used: true })],
        wires: [['h-name-o', 'h-text', 'h-slot']],
      }),
      kernel('string:compose', 'h-text', {
        inputs: [input('h-tmpl', '_text_', { data: 'Hello {{{slot}}}!' }), input('h-slot', 'slot', custom)],
        outputs: [output('h-hello', 'output', { used: true })],
        wires: [['h-hello', 'h-join', 'h-join-i']],
      }),
      kernel('control:if', 'h-if', { branches: { 'h-yes': true, 'h-no': false } }),
      kernel('control:noop', 'h-yes', { model: { displayed: false } }),
      kernel('control:noop', 'h-no', { model: { displayed: false } }),
      kernel('control:join', 'h-join', {
        inputs: [input('h-join-i', 'text', custom)],
        outputs: [output('h-join-o', 'text', { ...custom, used: true })],
        joins: { 'h-join-i': [{ output: 'h-join-o', transform: null }] },
        wires: [['h-join-o', 'h-return', 'h-ret-i']],
      }),
      kernel('control:return', 'h-return', {
        inputs: [input('h-ret-i', 'greeting', custom)],
        outputs: [output('h-ret-o', 'greeting', custom)],
      }),
    ],
    ['h-start>h-text', 'h-text>h-if', 'h-yes>h-join', 'h-no>h-join', 'h-join>h-return'],
  );
}

/** Indexes: 0 event, 1 loop. */
function event(): JsonObject {
  const list = { type: 'object', collection: true };
  return body(
    IDS.event,
    [
      card('root:channels:http:okta:1.0.1:userCreated', 'e-event', {
        outputs: [output('e-list-o', 'collection', { ...list, used: true })],
        wires: [['e-list-o', 'e-each', 'e-list-i']],
        config: IDS.connection,
        model: { webhook: true, webhookList: true, compat: false, display: {} },
      }),
      kernel('list:asyncEach', 'e-each', {
        inputs: [
          input('e-list-i', 'list', list),
          input('e-flo', 'flo', { type: 'flo', data: inner() }),
          input('e-conc', 'concurrency', { type: 'number', data: 1 }),
        ],
      }),
    ],
    ['e-event>e-each'],
  );
}

/** The flow in the loop. Indexes: 0 start, 1 expand, 2 call, 3 try, 4 branch, 5 row. */
function inner(): JsonObject {
  const path = { path: ['profile', 'login'], srcMethodId: 'i-start', srcOutputId: 'i-user-o' };
  const user = { group: 'Output', type: 'object', used: true };
  return embeddedBody(
    IDS.inner,
    [
      kernel('control:callable', 'i-start', {
        inputs: [input('i-user-i', 'User', user)],
        outputs: [output('i-user-o', 'User', user)],
        wires: [['i-user-o', 'i-expand', 'i-object']],
      }),
      kernel('object:expand', 'i-expand', {
        inputs: [input('i-object', 'object', { type: 'object' })],
        outputs: [
          output('i-key', 'key', { group: 'g1', collection: true, data: ['profile', 'login'], metadata: path }),
          output('i-value', 'value', { group: 'g1', metadata: path, used: true }),
        ],
        wires: [['i-value', 'i-call', 'i-name']],
        model: { displayed: false },
      }),
      kernel('control:spawn', 'i-call', {
        inputs: [
          input('i-flo', 'flo', { type: 'flo', data: IDS.helper }),
          input('i-name', 'name', { metadata: { custom: true, transient: true } }),
        ],
        outputs: [output('i-greet', 'greeting', { used: true })],
        wires: [['i-greet', 'i-try', 'i-hole']],
      }),
      tryCard(),
      branchCard(),
      card('root:channels:http:stash:2.0.0:createRow', 'i-row', {
        inputs: [
          input('i-table', 'stash', { group: 'parameters', data: IDS.table }),
          input('i-login', 'Login', { group: 'Fields' }),
        ],
        model: { compat: false, display: {} },
      }),
    ],
    ['i-start>i-expand', 'i-expand>i-expand', 'i-expand>i-call', 'i-call>i-try', 'i-try>i-branch', 'i-branch>i-row'],
  );
}

/** A value crosses into the tried flow (key `w1`). Its catch flow stands in the error policy. */
function tryCard(): JsonObject {
  const into = { group: 'context', metadata: { forceHide: true, wormholeMethodId: 't-start' } };
  const from = { group: 'context', metadata: { forceHide: true, wormholeMethodId: 'i-try' } };
  const tried = embeddedBody(
    IDS.tried,
    [
      kernel('control:callable', 't-start', {
        inputs: [input('t-hole-i', 'w1', { ...from, used: true })],
        outputs: [output('t-hole-o', 'w1', { ...from, used: true })],
        wires: [['t-hole-o', 't-return', 't-ret-i']],
      }),
      returnCard('t', 'result'),
    ],
    ['t-start>t-return'],
  );
  const caught = embeddedBody(
    IDS.caught,
    [kernel('control:callable', 'c-start'), returnCard('c', 'result')],
    ['c-start>c-return'],
  );
  return kernel('control:tryCatch', 'i-try', {
    inputs: [input('i-tried', 'flo', { type: 'flo', data: tried }), input('i-hole', 'w1', into)],
    outputs: [output('i-result', 'result', { metadata: { custom: true } })],
    error: { type: 'handler', flo: caught, merge: '' },
  });
}

function branchCard(): JsonObject {
  const clause = (id: string, prefix: string): JsonObject =>
    embeddedBody(
      id,
      [kernel('control:callable', `${prefix}-start`), returnCard(prefix, 'side')],
      [`${prefix}-start>${prefix}-return`],
    );
  return kernel('control:branch', 'i-branch', {
    inputs: [
      input('b-left', 'left-operand', { group: 'if' }),
      input('b-op', 'operator', { group: 'if', data: '==' }),
      input('b-right', 'right-operand', { group: 'if' }),
      input('b-flo', 'flo', { group: 'if', type: 'flo', data: clause(IDS.clause, 'y') }),
      input('b-in', 'inputs', { group: 'if', type: 'object', data: {} }),
      input('b-else', 'flo', { group: 'else', type: 'flo', data: clause(IDS.otherwise, 'n') }),
      input('b-else-in', 'inputs', { group: 'else', type: 'object', data: {} }),
    ],
    outputs: [output('b-side', 'side', { metadata: { custom: true } })],
  });
}

function returnCard(prefix: string, key: string): JsonObject {
  const custom = { metadata: { custom: true } };
  return kernel('control:return', `${prefix}-return`, {
    inputs: [input(`${prefix}-ret-i`, key, custom)],
    outputs: [output(`${prefix}-ret-o`, key, custom)],
  });
}

/** Indexes: 0 start, 1 lower. A number goes to a text field, so the wire converts. */
function api(): JsonObject {
  const count = { group: 'body', type: 'number', metadata: { custom: true }, used: true };
  const transform = { 'a-count-o': { convert: 'toString', forceWrapArray: false, dest: 'a-count-o' } };
  return body(
    IDS.api,
    [
      kernel('http:accept', 'a-start', {
        inputs: [input('a-count-i', 'count', count)],
        outputs: [output('a-count-o', 'count', count)],
        wires: [['a-count-o', 'a-lower', 'a-text', transform]],
      }),
      kernel('string:toLowerCase', 'a-lower', {
        inputs: [input('a-text', 'text')],
        outputs: [output('a-lowered', 'output')],
      }),
    ],
    ['a-start>a-lower'],
    { security_level: 'medium' },
  );
}
