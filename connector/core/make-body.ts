import { blockCalls } from './blocks.ts';
import type { Body, Titled } from './body.ts';
import { fieldsOf } from './flow-parts.ts';
import { type AnyHelper, listCalls } from './for-each.ts';
import type { AnyCard, CardOptions, OnError, TableUse } from './input.ts';
import { AUTH, type InputIR, type RetryIR, START, type TableUseIR } from './ir.ts';
import { type AnyPin, TEMPLATE, type TextTemplate } from './pin.ts';
import { claim, fail, type Scope } from './scope.ts';
import type { TypeRecord } from './types.ts';
import { compose, outputPin, valueIR } from './value.ts';

type AnyValues = Readonly<Record<string, unknown>>;

/** What a block's builder has beyond `Body`; made anew for each block so that a Return lands in the right one. */
export type Extras = (block: Scope) => Readonly<Record<string, unknown>>;

export const NO_EXTRAS: Extras = () => ({});

/** The builder of `scope`; `prefix` goes before every key. */
export function makeBody(scope: Scope, prefix: string, extras: Extras): Body {
  const body = {
    ...extras(scope),
    ...blockCalls(scope, prefix, extras),
    ...listCalls(scope, prefix),

    comment(key: string, { title, markdown }: { readonly title?: string; readonly markdown: string }): void {
      claim(scope, prefix + key);
      scope.cards.push({ kind: 'comment', key: prefix + key, title: title ?? null, note: null, markdown });
    },

    card(key: string, def: AnyCard, inputs: AnyValues, options: CardOptions<TypeRecord> = {}): Record<string, AnyPin> {
      return addCard(scope, prefix + key, def, inputs, options);
    },

    text(key: string, template: TextTemplate | string, options: Titled = {}): AnyPin {
      const parts = typeof template === 'string' ? [template] : template[TEMPLATE];
      return compose(scope, prefix + key, parts, options.title ?? null);
    },

    call(key: string, flow: AnyHelper, inputs: AnyValues, options: Titled & { readonly onError?: OnError } = {}) {
      return addCall(scope, prefix + key, flow, inputs, options, false);
    },

    run(key: string, flow: AnyHelper, inputs: AnyValues, options: Titled = {}): void {
      addCall(scope, prefix + key, flow, inputs, options, true);
    },

    use(key: string, recipe: (f: Body, inputs: unknown) => unknown, inputs: unknown): unknown {
      return recipe(makeBody(scope, `${prefix}${key}/`, NO_EXTRAS), inputs);
    },
  };
  return body as unknown as Body;
}

function addCard(
  scope: Scope,
  key: string,
  def: AnyCard,
  inputs: AnyValues,
  options: CardOptions<TypeRecord>,
): Record<string, AnyPin> {
  const values = inputsIR(scope, key, inputs);
  const table = options.table === undefined ? {} : { table: tableIR(scope, key, options.table) };
  claim(scope, key);
  const own = fieldsOf(null, options.outputs ?? {});
  scope.cards.push({
    kind: 'card',
    key,
    title: options.title ?? null,
    note: options.note ?? null,
    def,
    connection: options.connection,
    inputs: values,
    outputs: own,
    retry: retryIR(options.onError),
    ...table,
  });
  const pins: Record<string, AnyPin> = Object.create(null);
  for (const field of def.outputs.fields) pins[field.name] = outputPin(scope, key, field.name, field);
  for (const field of own) pins[field.key] = outputPin(scope, key, field.key, field.type);
  return pins;
}

function tableIR(scope: Scope, key: string, { table, where }: TableUse): TableUseIR {
  return {
    table,
    where: where.map(({ value, ...condition }) => ({
      ...condition,
      value: valueIR(scope, key, `where/${condition.column}`, value),
    })),
  };
}

function addCall(
  scope: Scope,
  key: string,
  flow: AnyHelper,
  inputs: AnyValues,
  options: Titled & { readonly onError?: OnError },
  async: boolean,
): Record<string, AnyPin> {
  if (typeof flow?.inputs !== 'object') fail(scope, key, 'the second argument is a helper flow, made with helper(...)');
  const values = inputsIR(scope, key, inputs);
  const missing = Object.keys(flow.inputs).filter((name) => !(name in inputs));
  if (missing.length > 0) fail(scope, key, `the flow "${flow.key}" also takes ${missing.join(', ')}`);
  claim(scope, key);
  const outputs = async ? [] : fieldsOf(null, flow.outputs);
  scope.cards.push({
    kind: 'call',
    key,
    title: options.title ?? null,
    note: options.note ?? null,
    flow: flow.key,
    inputs: values,
    async,
    auth: flow.takesConnection === true ? { kind: 'pin', card: START, output: AUTH, path: [] } : null,
    outputs,
    retry: retryIR(options.onError),
  });
  const pins: Record<string, AnyPin> = Object.create(null);
  for (const field of outputs) pins[field.key] = outputPin(scope, key, field.key, field.type);
  return pins;
}

function inputsIR(scope: Scope, key: string, inputs: AnyValues): InputIR[] {
  return Object.entries(inputs).map(([name, value]) => ({ name, value: valueIR(scope, key, name, value) }));
}

function retryIR(onError: OnError | undefined): RetryIR | null {
  if (onError === undefined) return null;
  const { delay, rateLimitsOnly } = onError.retry;
  return { delay, rateLimitsOnly: rateLimitsOnly ?? false };
}
