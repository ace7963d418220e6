import type { Body } from './body.ts';
import { FlopackError } from './error.ts';
import type { FieldDef } from './field.ts';
import type { Flow, FlowOptions, HelperFlow } from './flow.ts';
import { addReturn, close, distinct, fieldsOf, startPins } from './flow-parts.ts';
import type { Input, TypeInputs, TypePins } from './input.ts';
import { AUTH, type AuthIR, type ConnectorIR, type FieldIR, METHOD_GROUPS, type MethodFieldIR, START } from './ir.ts';
import { makeBody } from './make-body.ts';
import type { MethodSide } from './method-side.ts';
import type { AnyPin, Pin, Solid } from './pin.ts';
import { fillBlock, openFlow } from './scope.ts';
import { bool, object, type TypeRecord } from './types.ts';
import { outputPin } from './value.ts';

/** A parameter that the connector's New Connection dialog asks for (Okta page "Build custom authentication"). */
export interface AuthParameter {
  readonly label: string;
  /** true: a Password parameter; flows that take the connection do not save data. */
  readonly secret?: boolean;
}

/** The custom authentication of a Connector Builder project; `K` are the keys of its parameters. */
export interface ConnectorAuth<K extends string> {
  readonly ir: AuthIR;
  /** Type carrier, never set. */
  readonly keys?: K;
}

/** Declares the parameters by key. Throws BUILD_INVALID for a key that no connection can have. */
export function customAuth<const K extends string>(parameters: Readonly<Record<K, AuthParameter>>): ConnectorAuth<K> {
  const entries = Object.entries<AuthParameter>(parameters);
  for (const [key] of entries)
    if (!/^[a-z][a-z0-9_]{0,59}$/.test(key))
      throw new FlopackError(
        'BUILD_INVALID',
        `Authentication parameter "${key}": use small letters, digits and _, a letter first.`,
      );
  return { ir: { parameters: entries.map(([key, { label, secret }]) => ({ key, label, secret: secret ?? false })) } };
}

export interface ConnectorBody<K extends string> extends Body {
  /** The connection's values by parameter key. */
  readonly auth: { readonly [P in K]: Pin<string> };
}

const STATUS = { working: bool, serviceResponse: object };

export interface AuthpingBody<K extends string> extends ConnectorBody<K> {
  /** Return Status: whether the connection works, and what the service said. */
  return(status: TypeInputs<typeof STATUS>): void;
}

/** `_authping`: the platform runs it to see whether a connection works (Okta page "Build an _authping flow"). */
export function authping<const K extends string>(
  auth: ConnectorAuth<K>,
  options: { readonly description?: string },
  fill: (f: AuthpingBody<K>) => void,
): Flow {
  const ends = fieldsOf('output', STATUS);
  return connectorFlow('authping', { name: '_authping', ...options }, auth, 'authping', { ends }, fill);
}

/** A helper of a project; callers hand the connection on by themselves. */
export interface ConnectorHelper<In extends TypeRecord, Out extends TypeRecord> extends HelperFlow<In, Out> {
  readonly takesConnection: true;
}

export interface ConnectorHelperBody<K extends string, In extends TypeRecord, Out extends TypeRecord>
  extends ConnectorBody<K> {
  readonly in: TypePins<In>;
  return(values: TypeInputs<Out>): void;
}

/** A helper flow of a Connector Builder project, e.g. httpHelper (Okta page "Build an httpHelper flow"). */
export function connectorHelper<
  const K extends string,
  const In extends TypeRecord = Record<never, never>,
  const Out extends TypeRecord = Record<never, never>,
>(
  key: string,
  auth: ConnectorAuth<K>,
  options: FlowOptions & { readonly in?: In; readonly out?: Out },
  fill: (f: ConnectorHelperBody<K, In, Out>) => void,
): ConnectorHelper<In, Out> {
  const inputs = (options.in ?? {}) as In;
  const outputs = (options.out ?? {}) as Out;
  const sides = { start: fieldsOf(null, inputs), ends: fieldsOf(null, outputs) };
  const flow = connectorFlow(key, options, auth, 'helper', sides, fill);
  return { ...flow, inputs, outputs, takesConnection: true };
}

export interface ActionBody<K extends string, I, O> extends ConnectorBody<K> {
  /** Options and inputs of the card by name. */
  readonly in: { readonly [P in keyof I]-?: Pin<Solid<I[P]>> };
  /** Return Outputs. */
  return(values: { readonly [P in keyof O]-?: Input<O[P]> }): void;
}

/**
 * An action flow: it becomes the card `name` of the deployed connector. Inputs named in `options` become dropdowns of
 * the card; exports show dropdowns as options alone.
 */
export function action<const K extends string, I, O>(
  key: string,
  auth: ConnectorAuth<K>,
  options: FlowOptions & {
    readonly inputs: MethodSide<I>;
    readonly outputs: MethodSide<O>;
    readonly options?: readonly (keyof I & string)[];
  },
  fill: (f: ActionBody<K, I, O>) => void,
): Flow {
  const chosen = new Set<string>(options.options ?? []);
  const method = {
    options: options.inputs.fields.filter((field) => chosen.has(field.name)).map(methodField),
    inputs: options.inputs.fields.filter((field) => !chosen.has(field.name)).map(methodField),
    outputs: options.outputs.fields.map(methodField),
  };
  const named = (group: 'options' | 'inputs' | 'outputs'): FieldIR[] =>
    method[group].map(({ name, type, secret }) => ({ group: METHOD_GROUPS[group], key: name, type, secret }));
  const sides = { start: [...named('options'), ...named('inputs')], ends: named('outputs'), method };
  return connectorFlow(key, options, auth, 'action', sides, fill);
}

function methodField(field: FieldDef): MethodFieldIR {
  const { displayname, choices } = field.metadata;
  return {
    name: field.name,
    label: typeof displayname === 'string' ? displayname : field.key,
    type: { type: field.type, collection: field.collection },
    required: field.required,
    secret: field.secret,
    choices: Array.isArray(choices) ? choices.map(String) : [],
    chosen: field.default,
  };
}

/** A Connector Builder project. Its flows are compiled to one file each, as the builder imports them. */
export function connectorProject(
  key: string,
  options: { readonly name: string; readonly description?: string; readonly flows: readonly Flow[] },
): ConnectorIR {
  distinct(`Connector "${key}"`, options.flows);
  const other = options.flows.find(({ ir }) => ir.trigger.kind !== 'connector');
  if (other !== undefined)
    throw new FlopackError(
      'BUILD_INVALID',
      `Connector "${key}": "${other.key}" is no flow of a connector; make it with authping, connectorHelper or action.`,
    );
  return {
    key,
    name: options.name,
    description: options.description ?? '',
    flows: options.flows.map((flow) => flow.ir),
  };
}

interface Sides {
  readonly start?: readonly FieldIR[];
  readonly ends: readonly FieldIR[];
  readonly method?: {
    readonly options: MethodFieldIR[];
    readonly inputs: MethodFieldIR[];
    readonly outputs: MethodFieldIR[];
  };
}

function connectorFlow<B extends Body>(
  key: string,
  options: FlowOptions,
  auth: ConnectorAuth<string>,
  role: 'authping' | 'helper' | 'action',
  { start = [], ends, method }: Sides,
  fill: (f: B) => void,
): Flow {
  const scope = openFlow(key);
  const blob: Record<string, { type: 'string'; collection: false }> = {};
  for (const parameter of auth.ir.parameters) blob[parameter.key] = { type: 'string', collection: false };
  const connection = outputPin(scope, START, AUTH, { type: blob, collection: false });
  const pins: Record<string, AnyPin> = startPins(scope, start);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', (block) => ({
      auth: connection,
      in: pins,
      return: (values: Readonly<Record<string, unknown>>) => addReturn(block, ends, values),
    })) as unknown as B,
  );
  const inputs = role === 'helper' ? start : [];
  return close(scope, options, { kind: 'connector', role, auth: auth.ir, inputs, method: method ?? null });
}
