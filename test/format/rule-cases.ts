import type { Json, JsonObject } from '../../format/model.ts';
import type { ProblemCode } from '../../format/problem.ts';
import { remove, rename, set } from './edit.ts';
import { body, IDS, input, kernel, output } from './parts.ts';

/** A card on each side of the helper's If/Else (7 yes, 8 no), and a wire from the one to the other. */
function acrossIf(json: JsonObject): void {
  set(
    json,
    `${H}/methods/7`,
    kernel('string:uuid', 'h-make', {
      outputs: [output('h-made', 'output', { used: true }), output('h-made2', 'more', { used: true })],
      wires: [['h-made', 'h-reader', 'h-read']],
    }),
  );
  set(json, `${H}/methods/8`, kernel('string:trim', 'h-reader', { inputs: [input('h-read', 'text')] }));
  set(json, `${H}/orderings/o2-h-yesh-join`, ['h-yes', 'h-make']);
  set(json, `${H}/orderings/o3-h-noh-join`, ['h-no', 'h-reader']);
  set(json, `${H}/orderings/o8`, ['h-make', 'h-join']);
  set(json, `${H}/orderings/o9`, ['h-reader', 'h-join']);
}

/** One way to break the small pack, and what check must say about it. */
export interface RuleCase {
  readonly breaks: string;
  readonly code: ProblemCode;
  readonly severity?: 'warning';
  readonly at: string;
  readonly change: (json: JsonObject) => void;
}

const H = `/data/flos/${IDS.helper}/data`;
const E = `/data/flos/${IDS.event}/data`;
const A = `/data/flos/${IDS.api}/data`;
/** The body in the loop of the event flow, and the one that is tried in it. */
const I = `${E}/methods/1/node/model/inputs/data/e-flo/value/data`;
const T = `${I}/methods/3/node/model/inputs/data/i-tried/value/data`;

const inputOf = (graph: string, index: number, id: string): string =>
  `${graph}/methods/${index}/node/model/inputs/data/${id}`;
const outputOf = (graph: string, index: number, id: string): string =>
  `${graph}/methods/${index}/node/model/outputs/data/${id}`;
const pinOf = (graph: string, index: number, wire: string): string => `${graph}/methods/${index}/pins/${wire}`;

const put =
  (pointer: string, value: Json) =>
  (json: JsonObject): void =>
    set(json, pointer, value);
const cut =
  (pointer: string) =>
  (json: JsonObject): void =>
    remove(json, pointer);
const call =
  (pointer: string, name: string) =>
  (json: JsonObject): void =>
    rename(json, pointer, name);

const NOWHERE = '00000000-0000-4000-8000-00000000dead';

export const RULE_CASES: readonly RuleCase[] = [
  {
    breaks: 'unknown version',
    code: 'PACK_VERSION',
    severity: 'warning',
    at: '/version',
    change: put('/version', '1.6.0'),
  },
  { breaks: 'checksum in 1.5.0', code: 'PACK_VERSION', at: '/checksum', change: put('/checksum', 'a'.repeat(64)) },
  { breaks: 'no checksum in 1.3.0', code: 'PACK_VERSION', at: '', change: put('/version', '1.3.0') },

  {
    breaks: 'key of a flow',
    code: 'ID_KEY',
    at: `/data/flos/${NOWHERE}`,
    change: call(`/data/flos/${IDS.stub}`, NOWHERE),
  },
  {
    breaks: 'key of a field',
    code: 'ID_KEY',
    at: outputOf(A, 1, 'other'),
    change: call(outputOf(A, 1, 'a-lowered'), 'other'),
  },
  {
    breaks: 'folder id no UUID',
    code: 'ID_SHAPE',
    at: '/data/groups/x',
    change: put('/data/groups/x', { id: 'x', data: { name: '', description: '' } }),
  },
  { breaks: 'card id with a space', code: 'ID_SHAPE', at: `${A}/methods/1`, change: put(`${A}/methods/1/uuid`, 'a b') },
  {
    breaks: 'card id used in an embedded flow too',
    code: 'ID_DUPLICATE',
    at: `${I}/methods/5`,
    change: put(`${I}/methods/5/uuid`, 'e-event'),
  },

  {
    breaks: 'two titles',
    code: 'CARD_TITLE',
    at: `${H}/methods/1/node/model/metadata/name`,
    change: put(`${H}/methods/1/node/data/name`, 'X'),
  },
  {
    breaks: 'address form',
    code: 'CARD_ADDRESS',
    at: `${H}/methods/1/address`,
    change: put(`${H}/methods/1/address`, 'string:compose'),
  },
  {
    breaks: 'version parent',
    code: 'CARD_ADDRESS',
    at: `${H}/methods/1/parents/version/address`,
    change: put(`${H}/methods/1/parents/version/address`, 'root'),
  },
  {
    breaks: 'channel key',
    code: 'CARD_ADDRESS',
    at: `${H}/methods/1/parents/channel/key`,
    change: put(`${H}/methods/1/parents/channel/key`, 'list'),
  },
  {
    breaks: 'node key',
    code: 'CARD_ADDRESS',
    at: `${H}/methods/1/node/key`,
    change: put(`${H}/methods/1/node/key`, 'concat'),
  },
  {
    breaks: 'model key',
    code: 'CARD_ADDRESS',
    at: `${H}/methods/1/node/model/key`,
    change: put(`${H}/methods/1/node/model/key`, 'concat'),
  },

  {
    breaks: 'unknown error policy',
    code: 'CARD_POLICY',
    severity: 'warning',
    at: `${A}/methods/1/node/model/policy/error/type`,
    change: put(`${A}/methods/1/node/model/policy/error/type`, 'retry'),
  },
  {
    breaks: 'If Error without catch',
    code: 'CARD_POLICY',
    at: `${I}/methods/3/node/model/policy/error`,
    change: put(`${I}/methods/3/node/model/policy/error`, { type: 'finish' }),
  },
  {
    breaks: 'error flow unknown',
    code: 'FLOW_REF',
    at: `${A}/methods/1/node/model/policy/error/flo`,
    change: put(`${A}/methods/1/node/model/policy/error`, { type: 'flo', flo: NOWHERE }),
  },

  {
    breaks: 'unknown connection',
    code: 'CONNECTION_REF',
    at: `${E}/methods/0/node/model/config`,
    change: put(`${E}/methods/0/node/model/config`, NOWHERE),
  },
  {
    breaks: 'connection of another connector',
    code: 'CONNECTION_REF',
    at: `${E}/methods/0/node/model/config`,
    change: put(`/data/configs/${IDS.connection}/module`, 'slack'),
  },
  {
    breaks: 'connection on a function',
    code: 'CONNECTION_REF',
    at: `${A}/methods/1/node/model/config`,
    change: put(`${A}/methods/1/node/model/config`, IDS.connection),
  },
  {
    breaks: 'unused connection',
    code: 'CONNECTION_UNUSED',
    severity: 'warning',
    at: `/data/configs/${IDS.connection}`,
    change: put(`${E}/methods/0/node/model/config`, null),
  },

  {
    breaks: 'unknown table',
    code: 'TABLE_REF',
    at: `${inputOf(I, 5, 'i-table')}/value/data`,
    change: cut(`/data/tables/${IDS.table}`),
  },
  {
    breaks: 'no such column',
    code: 'TABLE_FIELD',
    severity: 'warning',
    at: inputOf(I, 5, 'i-login'),
    change: put(`/data/tables/${IDS.table}/data/structure/0/name`, 'Name'),
  },
  {
    breaks: 'where clause without input',
    code: 'TABLE_FIELD',
    severity: 'warning',
    at: `${inputOf(I, 5, 'i-login')}/value/data`,
    change: put(`${inputOf(I, 5, 'i-login')}/value/data`, {
      expr: [{ lhs: 'Login', op: '=', rhd: { methodId: 'x', outputId: 'gone' } }],
    }),
  },

  {
    breaks: 'called flow unknown',
    code: 'FLOW_REF',
    at: `${inputOf(I, 2, 'i-flo')}/value/data`,
    change: put(`${inputOf(I, 2, 'i-flo')}/value/data`, NOWHERE),
  },
  {
    breaks: 'flow in no folder',
    code: 'FLOW_REF',
    severity: 'warning',
    at: `${H}/group`,
    change: put(`${H}/group`, NOWHERE),
  },
  { breaks: 'flow uuid', code: 'FLOW_UUID', at: `${H}/uuid`, change: put(`${H}/uuid`, NOWHERE) },
  { breaks: 'embedded id', code: 'FLOW_UUID', at: `${I}/id`, change: put(`${I}/id`, NOWHERE) },
  {
    breaks: 'scheduled without schedule',
    code: 'FLOW_SCHEDULE',
    at: `${H}/scheduled`,
    change: put(`${H}/scheduled`, true),
  },
  {
    breaks: 'schedule without scheduled',
    code: 'FLOW_SCHEDULE',
    at: `${H}/scheduled`,
    change: put(`${H}/cron`, { minutes: '5' }),
  },
  {
    breaks: 'flow body outside',
    code: 'FLOW_STUB',
    severity: 'warning',
    at: `/data/flos/${IDS.api}`,
    change: put(A, null),
  },
  {
    breaks: 'API Endpoint without level',
    code: 'FLOW_SECURITY',
    at: `${A}/security_level`,
    change: put(`${A}/security_level`, null),
  },
  {
    breaks: 'helper with level',
    code: 'FLOW_SECURITY',
    at: `${H}/security_level`,
    change: put(`${H}/security_level`, 'open'),
  },
  {
    breaks: 'open Delegated Flow',
    code: 'FLOW_SECURITY',
    at: `${A}/security_level`,
    change: put(A, body(IDS.api, [kernel('http:delegated', 'd-start')], [], { security_level: 'open' })),
  },
  {
    breaks: 'event loop of another kind',
    code: 'FLOW_EVENT_WRAPPER',
    at: `${E}/methods`,
    change: put(`${E}/methods/1/address`, 'root:kernel:list:0.0.1:each'),
  },
  {
    breaks: 'event loop not wired',
    code: 'FLOW_EVENT_WRAPPER',
    at: `${E}/methods`,
    change: put(`${E}/methods/0/pins`, {}),
  },
  { breaks: 'event loop without flow', code: 'FLOW_EVENT_WRAPPER', at: `${E}/methods`, change: put(I, null) },
  {
    breaks: 'two start cards inside',
    code: 'FLOW_EMBEDDED',
    at: `${T}/methods`,
    change: put(`${T}/methods/2`, kernel('control:callable', 't-second')),
  },
  {
    breaks: 'tried flow without Return',
    code: 'FLOW_EMBEDDED',
    at: `${T}/methods`,
    change: put(`${T}/methods/1`, kernel('control:noop', 't-return')),
  },
  {
    breaks: 'other result inside',
    code: 'FLOW_EMBEDDED',
    severity: 'warning',
    at: `${T}/methods/1`,
    change: (json) => {
      set(json, `${inputOf(T, 1, 't-ret-i')}/key`, 'other');
      set(json, `${outputOf(T, 1, 't-ret-o')}/key`, 'other');
    },
  },
  { breaks: 'nothing to try', code: 'CLAUSE_SHAPE', at: `${I}/methods/3`, change: put(T, null) },
  { breaks: 'clause without operator', code: 'CLAUSE_SHAPE', at: `${I}/methods/4`, change: cut(inputOf(I, 4, 'b-op')) },
  {
    breaks: 'no otherwise',
    code: 'CLAUSE_SHAPE',
    at: `${I}/methods/4`,
    change: (json) => {
      for (const id of ['b-else', 'b-else-in']) remove(json, inputOf(I, 4, id));
    },
  },

  {
    breaks: 'wire from nowhere',
    code: 'WIRE_SOURCE',
    at: pinOf(H, 1, 'gone/h-join'),
    change: call(pinOf(H, 1, 'h-hello'), 'gone'),
  },
  {
    breaks: 'wire to no card',
    code: 'WIRE_TARGET',
    at: pinOf(H, 1, 'h-hello/gone'),
    change: call(pinOf(H, 1, 'h-hello/h-join'), 'gone'),
  },
  {
    breaks: 'wire to no input',
    code: 'WIRE_TARGET',
    at: pinOf(H, 1, 'h-hello/h-join'),
    change: put(pinOf(H, 1, 'h-hello/h-join/0/input'), 'gone'),
  },
  {
    breaks: 'wire into another body',
    code: 'WIRE_TARGET',
    at: pinOf(E, 0, 'e-list-o/i-call'),
    change: call(pinOf(E, 0, 'e-list-o/e-each'), 'i-call'),
  },
  {
    breaks: 'no conversion',
    code: 'WIRE_TYPE',
    at: pinOf(A, 0, 'a-count-o/a-lower'),
    change: put(pinOf(A, 0, 'a-count-o/a-lower/0/transform'), null),
  },
  {
    breaks: 'list to single',
    code: 'WIRE_TYPE',
    at: pinOf(E, 0, 'e-list-o/e-each'),
    change: (json) => {
      set(json, `${inputOf(E, 1, 'e-list-i')}/value/collection`, false);
    },
  },
  {
    breaks: 'conversion of another output',
    code: 'WIRE_TRANSFORM',
    at: pinOf(A, 0, 'a-count-o/a-lower'),
    change: call(pinOf(A, 0, 'a-count-o/a-lower/0/transform/a-count-o'), 'gone'),
  },
  {
    breaks: 'wrong conversion',
    code: 'WIRE_TRANSFORM',
    severity: 'warning',
    at: pinOf(A, 0, 'a-count-o/a-lower'),
    change: put(pinOf(A, 0, 'a-count-o/a-lower/0/transform/a-count-o/convert'), 'parse'),
  },
  {
    breaks: 'unknown conversion',
    code: 'WIRE_TRANSFORM',
    severity: 'warning',
    at: pinOf(A, 0, 'a-count-o/a-lower'),
    change: put(`${inputOf(A, 1, 'a-text')}/value/type`, 'boolean'),
  },
  {
    breaks: 'wire backwards',
    code: 'WIRE_ORDER',
    at: pinOf(H, 5, 'h-join-o/h-text'),
    change: put(pinOf(H, 5, 'h-join-o/h-text'), [{ input: 'h-slot', transform: null }]),
  },
  {
    breaks: 'two wires',
    code: 'WIRE_COUNT',
    at: inputOf(H, 1, 'h-slot'),
    change: put(pinOf(H, 0, 'h-name-o/h-text'), [
      { input: 'h-slot', transform: null },
      { input: 'h-slot', transform: null },
    ]),
  },

  {
    breaks: 'list in a single field',
    code: 'PORT_LIST',
    at: `${inputOf(A, 1, 'a-text')}/value/data`,
    change: put(`${inputOf(A, 1, 'a-text')}/value/data`, []),
  },
  {
    breaks: 'text in a list field',
    code: 'PORT_LIST',
    at: `${inputOf(E, 1, 'e-list-i')}/value/data`,
    change: put(`${inputOf(E, 1, 'e-list-i')}/value/data`, 'x'),
  },
  {
    breaks: 'flow in a list field',
    code: 'PORT_LIST',
    at: `${inputOf(E, 1, 'e-flo')}/value/data`,
    change: put(`${inputOf(E, 1, 'e-flo')}/value/collection`, true),
  },
  {
    breaks: 'unknown type',
    code: 'PORT_TYPE',
    at: `${inputOf(A, 1, 'a-text')}/value/type`,
    change: put(`${inputOf(A, 1, 'a-text')}/value/type`, 'text'),
  },
  {
    breaks: 'field twice',
    code: 'PORT_FIELD',
    at: inputOf(A, 1, 'a-text2'),
    change: put(inputOf(A, 1, 'a-text2'), input('a-text2', 'text')),
  },
  {
    breaks: 'wired and not used',
    code: 'PORT_USED',
    severity: 'warning',
    at: outputOf(H, 1, 'h-hello'),
    change: cut(`${outputOf(H, 1, 'h-hello')}/_used`),
  },
  {
    breaks: 'option without flag',
    code: 'PORT_OPTION',
    at: inputOf(I, 5, 'i-table'),
    change: put(`${inputOf(I, 5, 'i-table')}/flags`, 'd'),
  },
  {
    breaks: 'list output without ref',
    code: 'PORT_REF',
    at: outputOf(E, 0, 'e-list-o'),
    change: put(`${outputOf(E, 0, 'e-list-o')}/ref`, false),
  },
  { breaks: 'input without mirror', code: 'MIRROR', at: `${H}/methods/6`, change: cut(outputOf(H, 6, 'h-ret-o')) },
  { breaks: 'output without mirror', code: 'MIRROR', at: `${H}/methods/6`, change: cut(inputOf(H, 6, 'h-ret-i')) },
  {
    breaks: 'start card whose sides differ',
    code: 'MIRROR',
    severity: 'warning',
    at: `${H}/methods/0`,
    change: put(`${inputOf(H, 0, 'h-more')}`, input('h-more', 'more')),
  },
  {
    breaks: 'Return Error without outputs',
    code: 'MIRROR',
    severity: 'warning',
    at: `${A}/methods/2`,
    change: put(`${A}/methods/2`, kernel('control:throw', 'a-throw', { inputs: [input('a-message', 'message')] })),
  },

  {
    breaks: 'ordering to no card',
    code: 'ORDER_END',
    at: `${A}/orderings/o9`,
    change: put(`${A}/orderings/o9`, ['a-lower', 'gone']),
  },
  {
    breaks: 'ordering to itself',
    code: 'ORDER_SELF',
    severity: 'warning',
    at: `${A}/orderings/o9`,
    change: put(`${A}/orderings/o9`, ['a-lower', 'a-lower']),
  },
  {
    breaks: 'circle',
    code: 'ORDER_CYCLE',
    at: `${I}/orderings`,
    change: put(`${I}/orderings/o9`, ['i-row', 'i-call']),
  },
  { breaks: 'two starts', code: 'ORDER_START', at: `${A}/orderings`, change: put(`${A}/orderings`, {}) },
  {
    breaks: 'flow begins elsewhere',
    code: 'ORDER_START',
    at: `${A}/orderings`,
    change: put(`${A}/orderings`, { o1: ['a-lower', 'a-start'] }),
  },
  {
    breaks: 'embedded flow begins elsewhere',
    code: 'ORDER_START',
    at: `${T}/orderings`,
    change: put(`${T}/orderings`, { o1: ['t-return', 't-start'] }),
  },
  {
    breaks: 'free card on a side',
    code: 'ORDER_TOTAL',
    at: `${H}/orderings`,
    change: (json) => {
      set(json, `${H}/methods/7`, kernel('control:comment', 'h-note'));
      set(json, `${H}/orderings/o8`, ['h-yes', 'h-note']);
    },
  },
  {
    breaks: 'wire across an If/Else',
    code: 'WIRE_ORDER',
    at: pinOf(H, 7, 'h-made/h-reader'),
    change: (json) => acrossIf(json),
  },
  {
    breaks: 'two wires of one side',
    code: 'WIRE_COUNT',
    at: inputOf(H, 5, 'h-join-i'),
    change: (json) => {
      acrossIf(json);
      set(json, `${H}/methods/7/pins`, {
        'h-made': { 'h-join': [{ input: 'h-join-i', transform: null }] },
        'h-made2': { 'h-join': [{ input: 'h-join-i', transform: null }] },
      });
      set(json, `${H}/methods/1/pins`, {});
    },
  },
  { breaks: 'no cards', code: 'ORDER_START', at: `${A}/methods`, change: put(`${A}/methods`, []) },
  {
    breaks: 'free order',
    code: 'ORDER_TOTAL',
    at: `${A}/orderings`,
    change: (json) => {
      set(json, `${A}/methods/2`, kernel('control:comment', 'a-note'));
      set(json, `${A}/orderings/o9`, ['a-start', 'a-note']);
    },
  },
  {
    breaks: 'If without Join',
    code: 'IF_SHAPE',
    at: `${H}/methods`,
    change: put(`${H}/methods/5/address`, 'root:kernel:control:0.0.1:noop'),
  },
  {
    breaks: 'one branch',
    code: 'IF_SHAPE',
    at: `${H}/methods/2/branches`,
    change: cut(`${H}/methods/2/branches/h-no`),
  },
  {
    breaks: 'branches swapped',
    code: 'IF_SHAPE',
    at: `${H}/methods/2/branches`,
    change: put(`${H}/methods/2/branches`, { 'h-no': false, 'h-yes': true }),
  },
  {
    breaks: 'branch to no card',
    code: 'IF_SHAPE',
    at: `${H}/methods/2/branches/gone`,
    change: call(`${H}/methods/2/branches/h-yes`, 'gone'),
  },
  {
    breaks: 'branch to no noop',
    code: 'IF_SHAPE',
    at: `${H}/methods/2/branches/h-return`,
    change: call(`${H}/methods/2/branches/h-yes`, 'h-return'),
  },
  {
    breaks: 'ordering to a branch head',
    code: 'IF_SHAPE',
    at: `${H}/methods/2/branches/h-yes`,
    change: put(`${H}/orderings/o9`, ['h-text', 'h-yes']),
  },
  {
    breaks: 'ordering from an If',
    code: 'IF_SHAPE',
    at: `${H}/methods/2`,
    change: put(`${H}/orderings/o9`, ['h-if', 'h-join']),
  },
  {
    breaks: 'sides meet elsewhere',
    code: 'IF_SHAPE',
    at: `${H}/methods/2`,
    change: (json) => {
      set(json, `${H}/orderings/o2-h-yesh-join`, ['h-yes', 'h-return']);
      set(json, `${H}/orderings/o4-h-joinh-return`, ['h-no', 'h-return']);
    },
  },
  {
    breaks: 'branches elsewhere',
    code: 'IF_SHAPE',
    at: `${A}/methods/1/branches`,
    change: put(`${A}/methods/1/branches`, { 'a-start': true }),
  },
  {
    breaks: 'join of no input',
    code: 'JOIN_SHAPE',
    at: `${H}/methods/5/joins/gone`,
    change: call(`${H}/methods/5/joins/h-join-i`, 'gone'),
  },
  {
    breaks: 'join to no output',
    code: 'JOIN_SHAPE',
    at: `${H}/methods/5/joins/h-join-i`,
    change: put(`${H}/methods/5/joins/h-join-i/0/output`, 'gone'),
  },
  {
    breaks: 'joins elsewhere',
    code: 'JOIN_SHAPE',
    at: `${A}/methods/1/joins`,
    change: put(`${A}/methods/1/joins`, { x: [] }),
  },

  {
    breaks: 'no hidden input outside',
    code: 'WORMHOLE',
    at: inputOf(T, 0, 't-hole-i'),
    change: cut(inputOf(I, 3, 'i-hole')),
  },
  {
    breaks: 'no hidden input inside',
    code: 'WORMHOLE',
    at: inputOf(I, 3, 'i-hole'),
    change: cut(inputOf(T, 0, 't-hole-i')),
  },
  {
    breaks: 'no hidden output inside',
    code: 'WORMHOLE',
    at: inputOf(I, 3, 'i-hole'),
    change: cut(outputOf(T, 0, 't-hole-o')),
  },
  {
    breaks: 'crossing to another card',
    code: 'WORMHOLE',
    at: inputOf(I, 3, 'i-hole'),
    change: put(`${inputOf(I, 3, 'i-hole')}/metadata/wormholeMethodId`, 'c-start'),
  },
  {
    breaks: 'crossing from another card',
    code: 'WORMHOLE',
    at: outputOf(T, 0, 't-hole-o'),
    change: put(`${outputOf(T, 0, 't-hole-o')}/metadata/wormholeMethodId`, 'i-call'),
  },
  {
    breaks: 'input not in the text',
    code: 'COMPOSE',
    at: inputOf(H, 1, 'h-slot'),
    change: put(`${inputOf(H, 1, 'h-tmpl')}/value/data`, 'Hello!'),
  },
  {
    breaks: 'placeholder without input',
    code: 'COMPOSE',
    at: `${inputOf(H, 1, 'h-tmpl')}/value/data`,
    change: put(`${inputOf(H, 1, 'h-tmpl')}/value/data`, '{{{slot}}}{{{gone}}}'),
  },
  { breaks: 'expand not wired', code: 'EXPAND', at: `${I}/methods/1`, change: put(`${I}/methods/0/pins`, {}) },
  {
    breaks: 'expand shown',
    code: 'EXPAND',
    at: `${I}/methods/1`,
    change: put(`${I}/methods/1/node/model/displayed`, true),
  },
  {
    breaks: 'expand without partner',
    code: 'EXPAND',
    at: outputOf(I, 1, 'i-value'),
    change: cut(outputOf(I, 1, 'i-key')),
  },
  {
    breaks: 'expand without path',
    code: 'EXPAND',
    at: outputOf(I, 1, 'i-value'),
    change: cut(`${outputOf(I, 1, 'i-value')}/metadata/path`),
  },
  {
    breaks: 'expand with two paths',
    code: 'EXPAND',
    at: outputOf(I, 1, 'i-key'),
    change: put(`${outputOf(I, 1, 'i-key')}/value/data`, ['id']),
  },
  {
    breaks: 'expand with another field',
    code: 'EXPAND',
    at: outputOf(I, 1, 'i-more'),
    change: put(outputOf(I, 1, 'i-more'), output('i-more', 'more')),
  },
  {
    breaks: 'argument unknown to the helper',
    code: 'CALL_FIELD',
    severity: 'warning',
    at: inputOf(I, 2, 'i-name'),
    change: put(`${inputOf(I, 2, 'i-name')}/key`, 'login'),
  },
  {
    breaks: 'argument sent under another name',
    code: 'CALL_FIELD',
    severity: 'warning',
    at: inputOf(I, 2, 'i-name'),
    change: put(`${inputOf(I, 2, 'i-name')}/value/proxy`, {
      dynamic: true,
      path: '',
      dest: { key: 'login', group: null },
    }),
  },
];
