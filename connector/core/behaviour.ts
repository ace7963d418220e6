import type { FieldType } from './field.ts';
import type { CardRules } from './rules.ts';
import type { Tables } from './tables.ts';

/** A value on a wire. Date & Time values travel as `Date`; everything else is plain JSON data. */
export type Value = unknown;

/** Inputs or outputs of one card run by field name: `key`, or `group/key` where the field has a group. Null-prototype. */
export type Values = { readonly [name: string]: Value };

/** A field of the card at hand, in display order, as the pack has it (custom fields too). */
export interface FieldShape extends FieldType {
  readonly name: string;
  readonly group: string | null;
  readonly key: string;
}

/** The card at hand, known once per plan. */
export interface CardShape {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly inputs: readonly FieldShape[];
  readonly outputs: readonly FieldShape[];
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Random {
  /** In [0, 1). */
  next(): number;
  bytes(n: number): Uint8Array;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent instead of `body`, e.g. a file. */
  readonly bytes?: Uint8Array;
  /** Milliseconds for the whole exchange; the port has a default. */
  readonly timeoutMs?: number;
  /** true: the answer's `bytes` are asked for, e.g. for a file. */
  readonly binary?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as it came, for a `binary` request; a port without it leaves the text alone. */
  readonly bytes?: Uint8Array;
}

/** Outgoing HTTP. Rejects with FlopackError `HTTP_TIMEOUT` or `HTTP_NETWORK`; any status resolves. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>;
}

/** Settings of a connection by its name in the pack; secrets live here and nowhere else. */
export interface ConnectionSettings {
  readonly name: string;
  /** Connector key as in the pack: `okta`, `httpfunctions`, `office365admin`, ... */
  readonly module: string;
  /** Where the connection's service is; cards with a URL of their own sign in at this host alone. Absent: anywhere. */
  readonly baseUrl?: string;
  /** Sent as `Authorization` on every call of this connection, e.g. `SSWS ...` or `Bearer ...`. */
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How calls of this connection sign in where `authorization` does not say it. */
  readonly auth?: ConnectionAuth;
  /** What a connection of a Connector Builder connector holds, by parameter key (`authSchema` of its flows). */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Ways of an API Connector connection to sign in (Okta page "API Connector authorization"). */
export type ConnectionAuth =
  | { readonly type: 'basic'; readonly username: string; readonly password: string }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query'; readonly name: string; readonly value: string }
  | {
      readonly type: 'clientCredentials';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope?: string;
      /** Where the client's id and secret go: the form (default), or a Basic header. */
      readonly sendIn?: 'form' | 'header';
    };

/** What a behaviour may use. Synchronous cards should return plain outputs, not promises. */
export interface CardContext {
  readonly card: CardShape;
  readonly clock: Clock;
  readonly random: Random;
  readonly http: Http;
  /** Null when the card names no connection or nothing is configured for it. */
  readonly connection: ConnectionSettings | null;
  /** How the runtime is set where the facts are silent; absent: `defaultRules`. */
  readonly rules?: CardRules;
  /** Runs another flow of the loaded packs and gives the fields of its Return; throws what the flow threw. */
  callFlow(flowId: string, inputs: Values): Promise<Values>;
  /** The fields of the start card of a flow of the loaded packs; null where none has it. Absent: no packs. */
  flowFields?(flowId: string): readonly FieldShape[] | null;
  /** Starts work that the card does not wait for. Absent: it has to wait. */
  background?(work: () => Promise<unknown>): void;
  /** Hides a text, e.g. a token that the card was given, wherever values are kept from now on. Absent: nothing is kept. */
  secret?(text: string): void;
  /** The pack of a single flow as JSON text, as the console exports it; null where no loaded pack has the flow. Absent: no packs. */
  exportFlow?(flowId: string, indent: number): string | null;
  /** Tables of the loaded packs. Absent: none. */
  readonly tables?: Tables;
}

/**
 * What a card does: inputs to outputs, both by field name. Wired and literal inputs are already coerced to the
 * declared type. Throws CardError for anything a flow may catch with If Error.
 */
export type Behaviour = (inputs: Values, context: CardContext) => Values | Promise<Values>;

/** Behaviours by `CardDef.kind`. */
export type Behaviours = ReadonlyMap<string, Behaviour>;
