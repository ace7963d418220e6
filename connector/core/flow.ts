import type { Body } from './body.ts';
import type { CardDef } from './card.ts';
import { FlopackError } from './error.ts';
import type { JsonObject } from './field.ts';
import {
  addReturn,
  addReturnRaw,
  close,
  type Declaration,
  distinct,
  fieldsOf,
  startPin,
  startPins,
} from './flow-parts.ts';
import type { CardInputs, CardPins, Input, TypeInputs, TypePins } from './input.ts';
import { type FlowIR, type InputIR, type PackIR, START } from './ir.ts';
import { makeBody } from './make-body.ts';
import type { AnyPin, Pin } from './pin.ts';
import { fillBlock, openFlow } from './scope.ts';
import type { Type, TypeRecord } from './types.ts';
import { outputPin, valueIR } from './value.ts';

/** A built flow. */
export interface Flow {
  readonly key: string;
  readonly ir: FlowIR;
}
/** A built helper flow; other flows call it by its inputs and outputs. */
export interface HelperFlow<In extends TypeRecord, Out extends TypeRecord> extends Flow {
  readonly inputs: In;
  readonly outputs: Out;
}

export interface FlowOptions {
  /** The name in the console. */
  readonly name: string;
  readonly description?: string;
  /** "Save all data that passes through the flow"; left out: on, unless the flow handles a secret. */
  readonly saveData?: boolean;
}

export interface HelperBody<In extends TypeRecord, Out extends TypeRecord> extends Body {
  readonly in: TypePins<In>;
  readonly executionId: Pin<string>;
  return(values: TypeInputs<Out>): void;
}
/** A helper flow: `in` and `out` are its fields by name. */
export function helper<
  const In extends TypeRecord = Record<never, never>,
  const Out extends TypeRecord = Record<never, never>,
>(
  key: string,
  options: FlowOptions & { readonly in?: In; readonly out?: Out },
  fill: (f: HelperBody<In, Out>) => void,
): HelperFlow<In, Out> {
  const inputs = (options.in ?? {}) as In;
  const outputs = (options.out ?? {}) as Out;
  const scope = openFlow(key);
  const start = fieldsOf(null, inputs);
  const starts = startPins(scope, start);
  const ends = fieldsOf(null, outputs);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', (block) => ({
      in: starts,
      executionId: startPin(scope, 'context/execution_id'),
      return: (values: Readonly<Record<string, unknown>>) => addReturn(block, ends, values),
    })) as unknown as HelperBody<In, Out>,
  );
  return { ...close(scope, options, { kind: 'helper', inputs: start }), inputs, outputs };
}

type Fields<D> =
  D extends Type<infer T>
    ? { readonly [K in keyof T]: Pin<T[K]> }
    : D extends TypeRecord
      ? TypePins<D>
      : Record<never, never>;

export interface ApiBody<B, Q, H> extends Body {
  readonly body: Fields<B>;
  readonly query: Fields<Q>;
  readonly headers: Fields<H>;
  /** The request as it came: `body` and `query` as text, `headers` as an object. */
  readonly raw: { readonly headers: Pin<JsonObject>; readonly body: Pin<string>; readonly query: Pin<string> };
  readonly executionId: Pin<string>;
  /** Return Raw: the HTTP answer. */
  returnRaw(answer: {
    readonly statusCode: Input<number>;
    readonly headers: Input<JsonObject>;
    readonly body: Input<string>;
  }): void;
}
/** An API Endpoint flow. `body`, `query` and `headers` declare the fields it reads, by name or as one typed(...). */
export function api<
  const B extends Declaration = Record<never, never>,
  const Q extends TypeRecord = Record<never, never>,
  const H extends TypeRecord = Record<never, never>,
>(
  key: string,
  options: FlowOptions & {
    readonly security: 'public' | 'client-token' | 'oauth';
    readonly body?: B;
    readonly query?: Q;
    readonly headers?: H;
  },
  fill: (f: ApiBody<B, Q, H>) => void,
): Flow {
  const scope = openFlow(key);
  const groups = (['body', 'query', 'headers'] as const).map((group) => ({
    group,
    fields: fieldsOf(group, options[group] ?? {}),
  }));
  const pins = groups.map(({ group, fields }) => [group, startPins(scope, fields)] as const);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', (block) => ({
      ...Object.fromEntries(pins),
      raw: {
        headers: outputPin(scope, START, 'raw/headers', { type: 'object', collection: false }),
        body: startPin(scope, 'raw/body'),
        query: startPin(scope, 'raw/query'),
      },
      executionId: startPin(scope, 'context/execution_id'),
      returnRaw: (answer: Readonly<Record<string, unknown>>) => addReturnRaw(block, answer),
    })) as unknown as ApiBody<B, Q, H>,
  );
  return close(scope, options, { kind: 'api', security: options.security, fields: groups.flatMap((g) => g.fields) });
}

export interface EventBody<E> extends Body {
  /** The event's fields. */
  readonly event: CardPins<E, Record<never, never>>;
  readonly executionId: Pin<string>;
}
/** A flow that an event of a connector starts; `options` are the event card's options, a null connection is chosen at import. */
export function on<I, E>(
  key: string,
  event: CardDef<I, E>,
  options: FlowOptions & { readonly connection?: string | null; readonly options?: Partial<CardInputs<I>> },
  fill: (f: EventBody<E>) => void,
): Flow {
  const scope = openFlow(key);
  const set: InputIR[] = Object.entries(options.options ?? {}).map(([name, value]) => ({
    name,
    value: valueIR(scope, START, name, value),
  }));
  const fields: Record<string, AnyPin> = Object.create(null);
  for (const field of event.outputs.fields) fields[field.name] = outputPin(scope, START, field.name, field);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', () => ({
      event: fields,
      executionId: startPin(scope, 'context/execution_id'),
    })) as unknown as EventBody<E>,
  );
  return close(scope, options, { kind: 'event', def: event as CardDef, connection: options.connection, options: set });
}

/** When a scheduled flow runs: fields in cron syntax, as the console writes them. */
export interface Times {
  readonly minutes: string;
  readonly hours: string;
  readonly dayOfTheMonth?: string;
  readonly month?: string;
  readonly dayOfTheWeek?: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}

export interface ScheduleBody extends Body {
  /** When this run was due. */
  readonly executionTime: Pin<string>;
  readonly executionId: Pin<string>;
}
/** A Scheduled flow. Throws BUILD_INVALID for a time that is none. */
export function schedule(
  key: string,
  options: FlowOptions & { readonly times: Times },
  fill: (f: ScheduleBody) => void,
): Flow {
  const { times } = options;
  const cron = { dayOfTheMonth: '*', month: '*', dayOfTheWeek: '*', ...times };
  for (const [name, value] of Object.entries(cron))
    if (name !== 'timeZone' && !/^(\*|\d{1,2}(-\d{1,2})?(,\d{1,2}(-\d{1,2})?)*)(\/\d{1,2})?$/.test(value))
      throw new FlopackError(
        'BUILD_INVALID',
        `Flow "${key}": "${value}" is no value of ${name}; write e.g. *, */15 or 1,15.`,
        {
          flow: key,
        },
      );
  const scope = openFlow(key);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', () => ({
      executionTime: startPin(scope, 'context/execution_time'),
      executionId: startPin(scope, 'context/execution_id'),
    })) as unknown as ScheduleBody,
  );
  return close(scope, options, { kind: 'schedule', cron });
}

export interface DelegatedBody<In extends TypeRecord> extends Body {
  readonly in: TypePins<In>;
  /** Id of the user who ran the flow in the Admin Console. */
  readonly oktaUserId: Pin<string>;
  readonly executionId: Pin<string>;
}
/** A Delegated Flow, which admins run outside of the Workflows Console. */
export function delegated<const In extends TypeRecord = Record<never, never>>(
  key: string,
  options: FlowOptions & { readonly in?: In },
  fill: (f: DelegatedBody<In>) => void,
): Flow {
  const scope = openFlow(key);
  const inputs = fieldsOf('inputs', options.in ?? {});
  const starts = startPins(scope, inputs);
  fillBlock(
    scope,
    START,
    fill,
    makeBody(scope, '', () => ({
      in: starts,
      oktaUserId: startPin(scope, 'user context/okta-user-id'),
      executionId: startPin(scope, 'context/execution_id'),
    })) as unknown as DelegatedBody<In>,
  );
  return close(scope, options, { kind: 'delegated', inputs });
}

/** A folder of flows, written as one file. `connections` names the connection of each connector for cards that name none. */
export function pack(
  key: string,
  options: {
    readonly name: string;
    readonly description?: string;
    readonly flows: readonly Flow[];
    readonly connections?: Readonly<Record<string, string>>;
  },
): PackIR {
  distinct(`Pack "${key}"`, options.flows);
  return {
    key,
    name: options.name,
    description: options.description ?? '',
    flows: options.flows.map((flow) => flow.ir),
    connections: options.connections ?? {},
  };
}
