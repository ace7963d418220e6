import type { CardConstants, CardDef, CardSide } from '../../connector/core/card.ts';
import { ALL_TYPES, emptyOf, FUNCTION_CONSTANTS } from '../../connector/core/card-defaults.ts';
import type { FieldDef, FieldType } from '../../connector/core/field.ts';
import { OPERATORS } from './operators.ts';

/*
 * The control cards that the compiler itself puts down. They repeat the definitions of connector/kernel, which this
 * layer must not import; a test compares the two.
 */

const STRING: FieldType = { type: 'string', collection: false };
const ANY = { '*': { types: ['*'], collection: '*' } };
const ALL = { group: null, type: STRING, available: ALL_TYPES };
const CONTEXT = { context: { extensible: true, reserved: {}, type: 'object' } };
const REQUEST = {
  body: { type: 'object', reserved: {}, extensible: true },
  headers: { type: 'object', reserved: { 'Content-Type': 'string' }, extensible: true },
  query: { type: 'object', reserved: {}, extensible: true },
};
const OPERAND_TYPES = ['object', 'string', 'number', 'Date', 'boolean'];
const OPERANDS = { 'left-operand': { types: OPERAND_TYPES }, 'right-operand': { types: OPERAND_TYPES } };
const NOTHING: CardSide = { extensible: false, fields: [] };
const ADDED: CardSide = { extensible: true, rules: ANY, fields: [], custom: ALL };

type Given = Partial<Omit<FieldDef, 'key' | 'name'>>;

function fields(given: Readonly<Record<string, Given>>): FieldDef[] {
  return Object.entries(given).map(([name, field], index) => {
    const slash = name.indexOf('/');
    const type = { type: field.type ?? 'string', collection: field.collection ?? false };
    return {
      name: field.group === undefined ? name : name.slice(slash + 1),
      group: null,
      key: name.slice(slash + 1),
      index,
      ...type,
      required: false,
      option: false,
      default: emptyOf(type),
      available: [],
      metadata: {},
      secret: false,
      ...field,
    };
  });
}

const OPERATOR = { default: '==', metadata: { choices: OPERATORS, displayname: 'comparison' } };
const operand = (displayname: string, available: readonly string[]) => ({ available, metadata: { displayname } });
const HELPER: Given = { type: 'flo', required: true, default: null, metadata: { displayname: 'Helper Flow' } };

function kernel(
  module: string,
  key: string,
  [name, description]: readonly [string, string],
  constants: Partial<CardConstants>,
  inputs: CardSide,
  outputs: CardSide,
): CardDef {
  return {
    kind: `kernel/${module}/${key}`,
    address: `root:kernel:${module}:0.0.1:${key}`,
    module,
    name,
    description,
    constants: { ...FUNCTION_CONSTANTS, ...constants },
    inputs,
    outputs,
  };
}

const text = STRING;
const number: FieldType = { type: 'number', collection: false };
const context = (displayname: string, type: FieldType['type'], collapsed = false): Given => ({
  group: 'context',
  type,
  default: null,
  metadata: { displayname, ...(collapsed ? { collapsed } : {}) },
});
const HELPER_CONTEXT = fields({
  'context/index': context('Index', 'number'),
  'context/parent': context('Caller', { id: text, method: text, name: text, execution_id: text }, true),
  'context/error': context('Error', { message: text, method: text, flo: number, execution: text }, true),
  'context/execution_id': context('Execution ID', 'string'),
});
const RAW_REQUEST = fields({
  'raw/headers': { group: 'raw', type: 'object', metadata: { hidden: true }, secret: true },
  'raw/body': { group: 'raw', metadata: { hidden: true } },
  'raw/query': { group: 'raw', metadata: { hidden: true }, secret: true },
  'context/execution_id': context('Execution ID', 'string'),
});

export const CALLABLE = kernel(
  'control',
  'callable',
  ['Helper Flow', 'Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.'],
  { mirrored: true, timeout: 30000 },
  { extensible: true, rules: ANY, groupRules: REQUEST, fields: HELPER_CONTEXT, custom: ALL },
  { extensible: true, rules: ANY, groupRules: { context: { extensible: false } }, fields: HELPER_CONTEXT, custom: ALL },
);
/** The start of an embedded flow: no fields of its own, and no rules about `context`. */
export const EMBEDDED = {
  ...CALLABLE,
  inputs: { ...CALLABLE.inputs, fields: [] },
  outputs: { extensible: true, rules: ANY, fields: [], custom: ALL },
};
export const ACCEPT = kernel(
  'http',
  'accept',
  ['API Endpoint', 'Accept input to start a Flow.'],
  { mirrored: true },
  { extensible: false, groupRules: {}, fields: RAW_REQUEST, custom: { ...ALL, group: 'body' } },
  {
    extensible: false,
    rules: ANY,
    groupRules: { ...REQUEST, context: { extensible: false } },
    fields: RAW_REQUEST,
    custom: { ...ALL, group: 'body' },
  },
);
export const NOOP = kernel(
  'control',
  'noop',
  ['Noop', 'No-op. Does not do anything.'],
  { displayed: false },
  { extensible: true, fields: [] },
  { extensible: true, fields: [] },
);
export const JOIN = kernel(
  'control',
  'join',
  ['Join', 'A method for joining IO from multiple mutually exclusive if/else branches.'],
  {},
  ADDED,
  ADDED,
);
export const IF = kernel(
  'control',
  'if',
  ['If/Else', 'Specify different actions to run based on whether or not a single condition is true.'],
  {},
  {
    extensible: false,
    rules: OPERANDS,
    fields: fields({
      'left-operand': operand('value a', OPERAND_TYPES),
      operator: { ...OPERATOR, required: true },
      'right-operand': operand('value b', OPERAND_TYPES),
    }),
  },
  { extensible: true, fields: fields({ result: { type: 'boolean', default: null } }) },
);
export const CONTINUE_IF = kernel(
  'control',
  'continueIf',
  ['Continue If', "Stop the Flow if a condition isn't true."],
  {},
  {
    extensible: false,
    rules: OPERANDS,
    fields: fields({
      'left-operand': operand('value a', OPERAND_TYPES),
      operator: OPERATOR,
      'right-operand': operand('value b', OPERAND_TYPES),
      'otherwise/message': { group: 'otherwise', default: null, available: ['*'] },
    }),
  },
  { extensible: false, fields: fields({ message: { default: null, metadata: { hidden: true, displayed: false } } }) },
);
export const BRANCH = kernel(
  'control',
  'branch',
  [
    'If/ElseIf',
    'Specify different actions to run based on multiple if and else conditions (similar to switch or case in some programming languages)',
  ],
  { async: true },
  {
    extensible: true,
    rules: {
      'left-operand': { types: ['*'], collection: '*' },
      'right-operand': { types: ['*'], collection: '*' },
      operator: { types: ['string'], collection: false },
      flo: { types: ['flo'], collection: false },
      inputs: { types: ['object'], collection: false },
    },
    groupRules: {
      '*': {
        reserved: { 'left-operand': ['*'], 'right-operand': ['*'], operator: 'string', flo: 'flo', inputs: 'object' },
        extensible: true,
      },
      if: { index: 0, extensible: false },
      else: { index: 1, extensible: false },
    },
    fields: [],
  },
  ADDED,
);
export const TRY_CATCH = kernel(
  'control',
  'tryCatch',
  ['If Error', "Try a series of actions. If there's an error, run a different series of actions."],
  { async: true, timeout: 300000 },
  { extensible: true, groupRules: CONTEXT, fields: fields({ flo: HELPER }) },
  ADDED,
);
export const RETURN = kernel(
  'control',
  'return',
  ['Return', 'End the Flow and return values to the caller of the Flow.'],
  { mirrored: true },
  ADDED,
  ADDED,
);
const RAW_ANSWER: Readonly<Record<string, Given>> = {
  statusCode: { type: 'number', default: 200 },
  headers: { type: 'object' },
  body: {},
};
export const RETURN_RAW = kernel(
  'control',
  'returnRaw',
  ['Return Raw', 'Return raw http data from a Flow to the caller, such as XML.'],
  { mirrored: true },
  {
    extensible: false,
    fields: fields({
      ...RAW_ANSWER,
      statusCode: { ...RAW_ANSWER.statusCode, required: true },
      headers: { ...RAW_ANSWER.headers, required: true },
    }),
  },
  { extensible: false, fields: fields(RAW_ANSWER) },
);
export const LET = kernel(
  'control',
  'let',
  ['Assign', 'Create new output fields based on the input supplied.'],
  { mirrored: true },
  ADDED,
  { ...ADDED, extensible: false },
);
export const SPAWN = kernel(
  'control',
  'spawn',
  ['Call Flow', 'Run a Flow and wait for the resulting output.'],
  { async: true, timeout: 300000 },
  {
    extensible: true,
    groupRules: CONTEXT,
    fields: fields({ flo: HELPER }),
    custom: { group: null, type: STRING, available: [], metadata: { transient: true } },
  },
  ADDED,
);
export const COMMENT = kernel('control', 'comment', ['Comment', 'Leave a comment.'], {}, NOTHING, NOTHING);
export const COMPOSE = kernel(
  'string',
  'compose',
  ['Compose', 'Enter free form text and optionally drag fields into your text like a mail merge.'],
  {},
  {
    extensible: true,
    rules: { '*': { types: ['string'], collection: false } },
    fields: fields({ _text_: { required: true } }),
    custom: { group: null, type: STRING, available: ['string'] },
  },
  { extensible: false, fields: fields({ output: {} }) },
);
export const EXPAND = kernel(
  'object',
  'expand',
  ['Expand', 'Pick a set of keys out of an object with lists of keys.'],
  { displayed: false, timeout: 30000 },
  { extensible: false, fields: fields({ object: { type: 'object', required: true } }) },
  {
    extensible: true,
    groupRules: {
      '*': {
        type: 'object',
        reserved: { key: { types: ['string'], collection: '*' }, value: { types: ['*'], collection: '*' } },
        extensible: false,
      },
    },
    fields: [],
  },
);
const EACH_INPUTS: CardSide = {
  extensible: false,
  rules: { list: { types: ['*'], collection: true } },
  groupRules: { context: { type: 'object', reserved: { index: 'number' }, extensible: true } },
  fields: fields({
    list: { type: 'object', collection: true, required: true, available: ['*'] },
    flo: HELPER,
    concurrency: { type: 'number', required: true, default: 1, metadata: { max: 200, min: 1 } },
  }),
  custom: { group: null, type: STRING, available: [] },
};
const LOOP: Partial<CardConstants> = { async: true, cooperative: true, timeout: 300000 };
export const EACH = kernel(
  'list',
  'each',
  ['For Each', 'Process items in a list by calling a Flow for each item.'],
  LOOP,
  EACH_INPUTS,
  NOTHING,
);
export const ASYNC_EACH = kernel(
  'list',
  'asyncEach',
  [
    'For Each - Ignore Errors',
    'Process items in a list by calling a Flow for each item, continuing through all items in the list even if one of them causes an error in the helper Flow (aka For Each Async).',
  ],
  LOOP,
  EACH_INPUTS,
  NOTHING,
);
