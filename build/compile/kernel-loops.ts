import type { CardDef } from '../../connector/core/card.ts';
import type { FieldDef } from '../../connector/core/field.ts';
import { ASYNC_EACH, CALLABLE, EACH, SPAWN } from './kernel.ts';

/*
 * Further control cards that the compiler puts down: those that run a helper once an item, Call Flow Async, and the
 * starts of scheduled and delegated flows. A test compares them with connector/kernel.
 */

const [LIST, FLOW, CONCURRENCY] = EACH.inputs.fields as readonly [FieldDef, FieldDef, FieldDef];
const at = (field: FieldDef, index: number): FieldDef => ({ ...field, index });
const output = (key: string, type: 'object' | 'string', collection: boolean): FieldDef => ({
  name: key,
  group: null,
  key,
  index: 0,
  type,
  collection,
  required: false,
  option: false,
  default: null,
  available: ['*'],
  metadata: {},
  secret: false,
});

export const MAP: CardDef = {
  ...EACH,
  kind: 'kernel/list/map',
  address: 'root:kernel:list:0.0.1:map',
  name: 'Map',
  description:
    'Convert a list to a new list of the same size. Each item in the input list is sent to a Flow that generates the value to use for the same position in the output list.',
  outputs: {
    extensible: false,
    rules: { 'new list': { types: ['*'], collection: true } },
    fields: [output('new list', 'object', true)],
  },
};
export const FILTER: CardDef = {
  ...EACH,
  kind: 'kernel/list/filter',
  address: 'root:kernel:list:0.0.1:filter',
  name: 'Filter Custom',
  description:
    'Filter a list using a custom test. Each item in the input list is sent to a Flow that returns True for any item to include in the result list.',
  outputs: {
    extensible: false,
    rules: { list: { types: ['*'], collection: true } },
    fields: [output('list', 'object', true)],
  },
};
const MEMO: FieldDef = {
  name: 'memo',
  group: null,
  key: 'memo',
  index: 1,
  type: 'object',
  collection: false,
  required: true,
  option: false,
  default: null,
  available: ['*'],
  metadata: {},
  secret: false,
};
export const REDUCE: CardDef = {
  ...EACH,
  kind: 'kernel/list/reduce',
  address: 'root:kernel:list:0.0.1:reduce',
  name: 'Reduce',
  description: 'Convert a list to a single object or value by running a Flow on each item in the list.',
  inputs: {
    ...EACH.inputs,
    rules: { ...EACH.inputs.rules, memo: { types: ['*'], collection: '*' } },
    fields: [LIST, MEMO, at(FLOW, 2)],
  },
  outputs: {
    extensible: false,
    rules: { item: { types: ['*'], collection: '*' } },
    fields: [output('item', 'string', false)],
  },
};
const COUNT: FieldDef = {
  ...MEMO,
  name: 'count',
  key: 'count',
  index: 0,
  type: 'number',
  default: 0,
  available: [],
};
export const TIMES: CardDef = {
  ...EACH,
  kind: 'kernel/control/times',
  address: 'root:kernel:control:0.0.1:times',
  module: 'control',
  name: 'Repeat',
  description: 'Repeatedly run a Flow a specified number of times.',
  constants: { ...EACH.constants, timeout: 90000 },
  inputs: {
    extensible: true,
    groupRules: { context: { extensible: true, reserved: { index: 'number' }, type: 'object' } },
    fields: [COUNT, FLOW, CONCURRENCY],
    custom: EACH.inputs.custom!,
  },
};

export const LOOPS = { each: EACH, asyncEach: ASYNC_EACH, map: MAP, filter: FILTER, reduce: REDUCE, times: TIMES };

export const RUN: CardDef = {
  ...SPAWN,
  kind: 'kernel/control/run',
  address: 'root:kernel:control:0.0.1:run',
  name: 'Call Flow Async',
  description: 'Start another Flow then continue without waiting for that Flow to finish.',
  constants: { ...SPAWN.constants, async: false, timeout: 30000 },
  outputs: { extensible: false, fields: [] },
};

const [, , , EXECUTION_ID] = CALLABLE.inputs.fields as readonly FieldDef[];
const EXECUTION_TIME: FieldDef = {
  ...EXECUTION_ID!,
  name: 'execution_time',
  key: 'execution_time',
  index: 0,
  metadata: { displayname: 'Current Time ' },
};
const SCHEDULED_CONTEXT = [EXECUTION_TIME, at(EXECUTION_ID!, 1)];
/** Helper Flow as the start of a scheduled flow: other context, and no fields of the author's. */
export const SCHEDULED: CardDef = {
  ...CALLABLE,
  name: 'Scheduled Flow',
  inputs: { ...CALLABLE.inputs, fields: SCHEDULED_CONTEXT },
  outputs: {
    ...CALLABLE.outputs,
    groupRules: { context: { extensible: false }, null: { extensible: false } },
    fields: SCHEDULED_CONTEXT,
  },
};

const USER_ID: FieldDef = {
  ...EXECUTION_ID!,
  name: 'okta-user-id',
  group: 'user context',
  key: 'okta-user-id',
  index: 0,
  default: '',
  available: ['string'],
  metadata: { displayname: 'Okta User ID' },
};
const DELEGATED_FIELDS = [USER_ID, at(EXECUTION_ID!, 1)];
export const DELEGATED_TYPES = ['string', 'number', 'Date', 'boolean'];
const INPUTS = { group: 'inputs', type: { type: 'string', collection: false }, available: DELEGATED_TYPES } as const;
export const DELEGATED: CardDef = {
  ...CALLABLE,
  kind: 'kernel/http/delegated',
  address: 'root:kernel:http:0.0.1:delegated',
  module: 'http',
  name: 'Delegated Flow',
  description: 'Delegated for use by admins outside the Workflows console.',
  constants: { ...CALLABLE.constants, timeout: 90000 },
  inputs: { extensible: false, groupRules: {}, fields: DELEGATED_FIELDS, custom: INPUTS },
  outputs: {
    extensible: false,
    rules: { '*': { types: ['*'], collection: '*' }, 'okta-user-id': { collection: false } },
    groupRules: {
      inputs: { type: DELEGATED_TYPES, index: 0, extensible: true, collection: false },
      context: { extensible: false },
    },
    fields: DELEGATED_FIELDS,
    custom: INPUTS,
  },
};
