import { FlopackError } from './error.ts';
import type { Flow, FlowOptions } from './flow.ts';
import { type FieldIR, type FlowIR, START, type TriggerIR } from './ir.ts';
import { fieldName } from './names.ts';
import type { AnyPin } from './pin.ts';
import { claim, fail, type Scope } from './scope.ts';
import type { Type, TypeRecord } from './types.ts';
import { outputPin, valueIR } from './value.ts';

/** Throws BUILD_INVALID where two flows have one key. */
export function distinct(what: string, flows: readonly Flow[]): void {
  const seen = new Set<string>();
  for (const flow of flows) {
    if (seen.has(flow.key))
      throw new FlopackError('BUILD_INVALID', `${what}: two flows have the key "${flow.key}"; rename one.`, {
        flow: flow.key,
      });
    seen.add(flow.key);
  }
}

/** The flow that `scope` holds, done. */
export function close(scope: Scope, options: FlowOptions, trigger: TriggerIR): Flow {
  const ir: FlowIR = {
    key: scope.flow.key,
    name: options.name,
    description: options.description ?? '',
    trigger,
    saveData: options.saveData ?? null,
    body: { cards: scope.cards, results: [] },
  };
  return { key: ir.key, ir };
}

/** Fields by name, or as one typed(...). */
export type Declaration = TypeRecord | Type<unknown>;

/** Declared fields as plain data. */
export function fieldsOf(group: string | null, declared: Declaration): FieldIR[] {
  const record = isType(declared) ? typedKeys(declared) : declared;
  return Object.entries(record).map(([key, type]) => ({ group, key, type: type.field, secret: type.secret }));
}

function isType(declared: Declaration): declared is Type<unknown> {
  return typeof (declared as Partial<Type<unknown>>).secret === 'boolean' && 'field' in declared;
}

function typedKeys(type: Type<unknown>): TypeRecord {
  const keys = type.field.type;
  if (typeof keys !== 'object')
    throw new FlopackError('BUILD_INVALID', 'Declare the fields by name, or as typed({ ... }).');
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, { field, secret: type.secret }]));
}

/** Pins of the start card's fields by key. */
export function startPins(scope: Scope, fields: readonly FieldIR[]): Record<string, AnyPin> {
  const pins: Record<string, AnyPin> = Object.create(null);
  for (const field of fields) pins[field.key] = outputPin(scope, START, fieldName(field), field.type);
  return pins;
}

/** A text field of the start card. */
export function startPin(scope: Scope, name: string): AnyPin {
  return outputPin(scope, START, name, { type: 'string', collection: false });
}

/** Return, with every declared field. */
export function addReturn(scope: Scope, outputs: readonly FieldIR[], values: Readonly<Record<string, unknown>>): void {
  const key = returnKey(scope);
  const unknown = Object.keys(values).find((name) => !outputs.some((output) => output.key === name));
  if (unknown !== undefined) fail(scope, key, `the flow's "out" does not declare it`, unknown);
  const fields = outputs.map((output) => ({ ...output, value: valueIR(scope, key, output.key, values[output.key]) }));
  claim(scope, key);
  scope.cards.push({ kind: 'return', key, title: null, note: null, fields });
}

/** Return Raw. */
export function addReturnRaw(scope: Scope, answer: Readonly<Record<string, unknown>>): void {
  const key = returnKey(scope);
  const [statusCode, headers, body] = ['statusCode', 'headers', 'body'].map((name) =>
    valueIR(scope, key, name, answer[name]),
  );
  claim(scope, key);
  scope.cards.push({
    kind: 'returnRaw',
    key,
    title: null,
    note: null,
    statusCode: statusCode!,
    headers: headers!,
    body: body!,
  });
}

/** Returns have no author key: the block they end names them. One block has one. */
function returnKey(scope: Scope): string {
  return scope.owner === '' ? 'return' : `${scope.owner}/return`;
}
