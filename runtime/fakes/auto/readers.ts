import { fieldName } from '../../../connector/core/names.ts';
import type { Card, Json } from '../../../format/model.ts';
import { proxyOf } from '../../plan/proxy.ts';
import { compared, comparedItems } from './compared.ts';
import type { Inference } from './infer.ts';
import {
  base64Of,
  fieldOf,
  followed,
  itemOf,
  jsonOf,
  needs,
  partsOf,
  type Shape,
  typed,
  unify,
  wants,
} from './shape.ts';
import { sampleText } from './words.ts';

/** What a kind of card tells of the values that go in and come out. */
type Reader = (card: Card, inference: Inference) => void;

function tie(a: Shape | null, b: Shape | null): void {
  if (a !== null && b !== null) unify(a, b);
}

function text(value: Json): string {
  return typeof value === 'string' ? value : '';
}

/** A path literal: text with dots, or a list with one key an entry. */
function pathOf(value: Json): string | readonly string[] {
  return Array.isArray(value) ? value.map(String) : text(value);
}

const get: Reader = (card, { input, output, literal }) => {
  const object = input(card, 'object');
  const path = pathOf(literal(card, 'path'));
  if (object !== null && path.length > 0) tie(followed(object, path), output(card, 'output'));
};

const pick: Reader = (card, { input, of }) => {
  const object = input(card, 'object');
  if (object !== null) for (const port of card.outputs) tie(followed(object, port.key), of(port));
};

const expand: Reader = (card, { input, of }) => {
  const object = input(card, 'object');
  for (const value of card.outputs) {
    const key = card.outputs.find((p) => p.key === 'key' && p.group === value.group)?.data;
    if (object === null || value.key !== 'value' || !Array.isArray(key)) continue;
    let at = object;
    for (const name of key) at = fieldOf(at, String(name));
    tie(at, of(value));
  }
};

const pluck: Reader = (card, { input, output, literal }) => {
  const [list, values] = [input(card, 'list'), output(card, 'values')];
  if (list !== null && values !== null) unify(followed(itemOf(list), pathOf(literal(card, 'key'))), itemOf(values));
};

const at: Reader = (card, { input, output, literal }) => {
  const [list, item, index] = [input(card, 'list'), output(card, 'item'), literal(card, 'index')];
  if (list === null) return;
  if (typeof index === 'number' && index >= 0) needs(list, index + 1);
  else needs(list, 1);
  const position = input(card, 'index');
  if (position !== null) typed(position, 'index', false);
  tie(itemOf(list), item);
};

/** The item comes out of the list, and a list of the same items with it. */
const taken: Reader = (card, { input, output, of }) => {
  const list = input(card, 'list');
  if (list === null) return;
  tie(itemOf(list), output(card, 'item'));
  for (const port of card.outputs) if (port.collection) tie(list, of(port));
};

const chosen: Reader = (card, inference) => {
  taken(card, inference);
  const list = inference.input(card, 'list');
  const path = pathOf(inference.literal(card, 'path'));
  if (list === null) return;
  const key = typeof path === 'string' ? path.slice(path.lastIndexOf('.') + 1) : (path.at(-1) ?? '');
  comparedItems(card, followed(itemOf(list), path), key, inference);
};

const sameLists: Reader = (card, { of }) => {
  const lists = [...card.inputs, ...card.outputs].filter((p) => p.collection).map(of);
  for (const list of lists.slice(1)) unify(lists[0]!, list);
};

/** Lists of texts have something in common. */
const common: Reader = (card, inference) => {
  sameLists(card, inference);
  const list = card.inputs.find((port) => port.collection);
  if (list !== undefined) wants(itemOf(inference.of(list)), sampleText('name', 0));
};

const pushed: Reader = (card, inference) => {
  sameLists(card, inference);
  const list = inference.input(card, 'list');
  if (list !== null) tie(itemOf(list), inference.input(card, 'item'));
};

const made: Reader = (card, { output, of }) => {
  const object = output(card, 'output');
  if (object !== null)
    for (const port of card.inputs) if (port.group === null) unify(fieldOf(object, port.key), of(port));
};

const madeList: Reader = (card, { output, of }) => {
  const list = output(card, 'list');
  if (list !== null) for (const port of card.inputs) if (!port.collection) unify(itemOf(list), of(port));
};

const merged: Reader = (card, { of }) => {
  for (const port of card.inputs.slice(1)) unify(of(card.inputs[0]!), of(port));
  if (card.inputs.length > 0) for (const port of card.outputs) unify(of(card.inputs[0]!), of(port));
};

const parsed: Reader = (card, { input, output }) => {
  const json = input(card, 'string');
  if (json !== null) tie(jsonOf(json), output(card, 'output'));
};

const stringified: Reader = (card, { input, output }) => {
  const json = output(card, 'output');
  if (json !== null) tie(jsonOf(json), input(card, 'object'));
};

const decoded: Reader = (card, { input, output }) => {
  const code = input(card, 'string');
  if (code !== null) tie(base64Of(code), output(card, 'output'));
};

const encoded: Reader = (card, { input, output }) => {
  const code = output(card, 'output');
  if (code !== null) tie(base64Of(code), input(card, 'string'));
};

/** A text that reads as a number, a date or JSON still does after the card. */
const trimmed: Reader = (card, { input, output }) => {
  tie(input(card, 'string') ?? input(card, 'text'), output(card, 'output'));
};

const split: Reader = (card, { input, output, literal }) => {
  const [whole, parts, separator] = [input(card, 'string'), output(card, 'output'), text(literal(card, 'delimiter'))];
  if (whole !== null && parts !== null) unify(partsOf(whole, separator), parts);
};

/** A value that stands in a text of JSON without quotes is JSON itself. */
function bare(template: string, at: number, length: number): boolean {
  const before = template.slice(0, at);
  return /^\s*[[{]/.test(template) && /[:,[]\s*$/.test(before) && /^\s*[,}\]]/.test(template.slice(at + length));
}

const composed: Reader = (card, { of, literal }) => {
  const template = text(literal(card, '_text_'));
  for (const port of card.inputs) {
    const at = template.indexOf(`{{{${port.key}}}}`);
    if (at !== -1 && bare(template, at, port.key.length + 6)) typed(of(port), 'json', false);
  }
};

/** Wired fields hold no literal; a blank one takes no room in the text. */
const concatenated: Reader = (card, { of }) => {
  const ports = [...card.inputs].sort((a, b) => Number(a.metadata['index'] ?? 0) - Number(b.metadata['index'] ?? 0));
  const whole = ports.map((port) => text(port.data ?? null)).join('');
  let at = 0;
  for (const port of ports) {
    const { length } = text(port.data ?? null);
    if (length === 0 && bare(whole, at, 0)) typed(of(port), 'json', false);
    at += length;
  }
};

const passed: Reader = (card, { input, output }) => {
  for (const port of card.inputs) tie(input(card, fieldName(port)), output(card, fieldName(port)));
};

const assignIf: Reader = (card, inference) => {
  tie(inference.input(card, 'valueIfTrue'), inference.output(card, 'output'));
  tie(inference.input(card, 'valueIfFalse'), inference.output(card, 'output'));
  compared(card, '', true, inference);
};

const lookup: Reader = (card, { input }) => {
  const key = input(card, 'key');
  if (key !== null) for (const port of card.inputs) if (port.group === 'options') wants(key, port.key);
};

/** Outer values enter an embedded flow by `context/*`; what its Return has leaves by the card's outputs. */
const block: Reader = (card, inference) => {
  const graphs = [...card.inputs.map((p) => p.flow), card.policy.handler].filter((g) => g !== null);
  for (const graph of graphs) {
    for (const inner of graph.cards) {
      if (inner.address.endsWith(':callable'))
        for (const port of inner.outputs) tie(inference.of(port), inference.input(card, fieldName(port)));
      if (inner.address.endsWith(':control:0.0.1:return'))
        for (const port of inner.inputs) tie(inference.of(port), inference.output(card, fieldName(port)));
    }
  }
};

const branch: Reader = (card, inference) => {
  block(card, inference);
  for (const port of card.inputs) {
    if (port.key === 'left-operand' && port.group !== null) compared(card, `${port.group}/`, true, inference);
  }
};

const call: Reader = (card, inference) => {
  const callee = inference.called(card, 'flo');
  if (callee === null) return;
  for (const port of card.inputs) tie(inference.of(port), inference.output(callee.start, fieldName(port)));
  for (const back of callee.returns)
    for (const port of back.inputs) tie(inference.of(port), inference.output(card, fieldName(port)));
};

/** For Each and its kin: the helper gets parts of an item. */
const items: Reader = (card, inference) => {
  const callee = inference.called(card, 'flo');
  const list = inference.input(card, 'list');
  if (callee === null) return;
  for (const port of card.inputs) {
    const proxy = proxyOf(port);
    if (proxy === null) continue;
    const field = inference.output(callee.start, proxy.name);
    if (!proxy.dynamic) tie(inference.of(port), field);
    else if (list !== null) tie(followed(itemOf(list), proxy.path), field);
  }
  const back = callee.returns[0];
  const result = inference.output(card, 'new list');
  if (card.address.endsWith(':map') && back !== undefined && result !== null) {
    const whole = card.outputs.some((p) => p.key === 'new list' && (p.type === 'object' || typeof p.type === 'object'));
    for (const port of back.inputs) tie(inference.of(port), whole ? fieldOf(itemOf(result), port.key) : itemOf(result));
  }
  if (card.address.endsWith(':filter')) taken(card, inference);
};

/** The event card's list is what the flow inside its wrapper gets, item by item. */
const listOfEvents: Reader = (card, inference) => {
  items(card, inference);
  const list = inference.input(card, 'list');
  for (const port of card.inputs) {
    for (const inner of port.flow?.cards ?? []) {
      if (list === null || !inner.address.endsWith(':callable')) continue;
      for (const field of inner.outputs) {
        if (field.group === null || field.group === 'context') continue;
        tie(fieldOf(fieldOf(itemOf(list), field.group), field.key), inference.of(field));
      }
    }
  }
};

const numeric: Reader = (card, { of }) => {
  for (const port of card.inputs) typed(of(port), 'number', false);
};

export const readers: Readonly<Record<string, Reader>> = {
  'kernel/object/get': get,
  'kernel/object/pick': pick,
  'kernel/object/expand': expand,
  'kernel/object/construct': made,
  'kernel/object/merge': merged,
  'kernel/object/clearEmpty': merged,
  'kernel/list/pluck': pluck,
  'kernel/list/at': at,
  'kernel/list/shift': taken,
  'kernel/list/pop': taken,
  'kernel/list/findBy': chosen,
  'kernel/list/filterBy': chosen,
  'kernel/list/sortBy': sameLists,
  'kernel/list/uniqueBy': sameLists,
  'kernel/list/sample': sameLists,
  'kernel/list/concat': sameLists,
  'kernel/list/flatten': sameLists,
  'kernel/list/union': sameLists,
  'kernel/list/intersection': common,
  'kernel/list/difference': sameLists,
  'kernel/list/push': pushed,
  'kernel/list/construct': madeList,
  'kernel/list/map': items,
  'kernel/list/each': items,
  'kernel/list/filter': items,
  'kernel/list/reduce': items,
  'kernel/list/asyncEach': listOfEvents,
  'kernel/json/parse': parsed,
  'kernel/json/stringify': stringified,
  'kernel/string/split': split,
  'kernel/string/base64': encoded,
  'kernel/string/base64Decode': decoded,
  'kernel/string/trim': trimmed,
  'kernel/string/toLowerCase': trimmed,
  'kernel/string/toUpperCase': trimmed,
  'kernel/string/replace': trimmed,
  'kernel/string/replaceAny': trimmed,
  'kernel/string/substr': trimmed,
  'kernel/string/compose': composed,
  'kernel/string/concat': concatenated,
  'kernel/control/let': passed,
  'kernel/control/assignIf': assignIf,
  'kernel/control/lookup': lookup,
  'kernel/control/branch': branch,
  'kernel/control/tryCatch': block,
  'kernel/control/spawn': call,
  'kernel/control/run': call,
  'kernel/control/if': (card, inference) => compared(card, '', true, inference),
  'kernel/control/continueIf': (card, inference) => compared(card, '', true, inference),
  'kernel/control/throwIf': (card, inference) => compared(card, '', false, inference),
  'kernel/boolean/compare': (card, inference) => compared(card, '', true, inference),
  'kernel/math/add': numeric,
  'kernel/math/subtract': numeric,
  'kernel/math/multiply': numeric,
  'kernel/math/divide': numeric,
};
