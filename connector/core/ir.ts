import type { CardDef } from './card.ts';
import type { FieldType, Json } from './field.ts';

/** What the builder leaves: plain readonly data, cards by the author's keys, nothing of the file format. */
export interface PackIR {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly flows: readonly FlowIR[];
  /** Connection name by connector key, for cards that name none. */
  readonly connections: { readonly [module: string]: string };
}

export interface FlowIR {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly trigger: TriggerIR;
  /** "Save all data that passes through the flow"; null: on, unless the flow handles a secret. */
  readonly saveData: boolean | null;
  readonly body: BlockIR;
}

/** A field that an author declared. */
export interface FieldIR {
  readonly group: string | null;
  readonly key: string;
  readonly type: FieldType;
  readonly secret: boolean;
}

export type TriggerIR =
  | { readonly kind: 'helper'; readonly inputs: readonly FieldIR[] }
  | {
      readonly kind: 'api';
      readonly security: 'public' | 'client-token' | 'oauth';
      readonly fields: readonly FieldIR[];
    }
  | {
      readonly kind: 'event';
      readonly def: CardDef;
      /** undefined: by the pack's connections; null: none, chosen at import. */
      readonly connection: string | null | undefined;
      readonly options: readonly InputIR[];
    }
  | { readonly kind: 'schedule'; readonly cron: CronIR }
  | { readonly kind: 'delegated'; readonly inputs: readonly FieldIR[] }
  | {
      /** A flow of a Connector Builder project. */
      readonly kind: 'connector';
      readonly role: 'authping' | 'helper' | 'action';
      readonly auth: AuthIR;
      /** Helper flows alone. */
      readonly inputs: readonly FieldIR[];
      /** Action flows alone. */
      readonly method: MethodIR | null;
    };

/** Fields in cron syntax (seen in exports); `timeZone` by its IANA name. */
export interface CronIR {
  readonly minutes: string;
  readonly hours: string;
  readonly dayOfTheMonth: string;
  readonly month: string;
  readonly dayOfTheWeek: string;
  readonly timeZone: string;
}

/** What a connection of the connector asks for: custom authentication. */
export interface AuthIR {
  readonly parameters: readonly { readonly key: string; readonly label: string; readonly secret: boolean }[];
}

/** The card that an action flow becomes when the connector is deployed. */
export interface MethodIR {
  readonly options: readonly MethodFieldIR[];
  readonly inputs: readonly MethodFieldIR[];
  readonly outputs: readonly MethodFieldIR[];
}

export interface MethodFieldIR {
  /** The author's name; the field's key on the card is made from it. */
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly secret: boolean;
  /** Options alone: the values of the dropdown. */
  readonly choices: readonly string[];
  /** Options alone: the chosen one of a fresh card. */
  readonly chosen: Json;
}

/** A Connector Builder project: its flows are written as one file each. */
export interface ConnectorIR {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly flows: readonly FlowIR[];
}

const TEXT: FieldType = { type: 'string', collection: false };
/** The keys that the error object of every catch has (seen in exports). */
export const ERROR_KEYS: { readonly [key: string]: FieldType } = {
  message: TEXT,
  method: TEXT,
  flo: { type: 'number', collection: false },
  execution: TEXT,
};

/** The card key of a flow's start; authors cannot take it. */
export const START = '@start';
/** The connection's parameters on the start card of a Connector Builder flow (seen in exports). */
export const AUTH = 'auth/blob';
/** Groups of a connector's action on its start and return cards (seen in exports). */
export const METHOD_GROUPS = { options: 'Options', inputs: 'Inputs', outputs: 'Outputs' } as const;

export interface PinIR {
  readonly kind: 'pin';
  /** Author key of the source card; `START` for the flow's start, `<try key>@catch` for the error of a catch. */
  readonly card: string;
  /** Field name of the output: `key`, or `group/key`. */
  readonly output: string;
  /** Keys into a typed object. */
  readonly path: readonly string[];
}
export interface LiteralIR {
  readonly kind: 'literal';
  readonly value: Json;
}
export type ValueIR = LiteralIR | PinIR;
/** A path into the item of a For Each list; empty is the item itself. */
export interface ItemIR {
  readonly kind: 'item';
  readonly path: readonly string[];
  readonly type: FieldType;
}

export interface InputIR {
  /** Field name: `key`, or `group/key`. */
  readonly name: string;
  readonly value: ValueIR;
}

export type Operator =
  | '=='
  | '!='
  | '>='
  | '<='
  | '>'
  | '<'
  | '%'
  | 'in'
  | 'not in'
  | 'has'
  | "doesn't have"
  | 'is empty'
  | 'is not empty';

export interface ConditionIR {
  readonly left: ValueIR;
  readonly operator: Operator;
  readonly right: ValueIR;
}

export interface BlockIR {
  readonly cards: readonly CardIR[];
  /** Values that leave the block, by name; a flow's own body has none. */
  readonly results: readonly InputIR[];
}

/** What a card does when it fails: nothing given = halt. Delays in milliseconds. */
export interface RetryIR {
  readonly delay: number | readonly [number, number];
  readonly rateLimitsOnly: boolean;
}

interface CommonIR {
  readonly key: string;
  readonly title: string | null;
  readonly note: string | null;
}

export interface PlainIR extends CommonIR {
  readonly kind: 'card';
  readonly def: CardDef;
  /** undefined: by the pack's connections; null: none, chosen at import. */
  readonly connection: string | null | undefined;
  readonly inputs: readonly InputIR[];
  /** Outputs that the author added or gave a type. */
  readonly outputs: readonly FieldIR[];
  readonly retry: RetryIR | null;
  /** Cards of Tables. */
  readonly table?: TableUseIR;
}
/** A table that the pack declares. */
export interface TableIR {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Types as packs spell them; a default is text. */
  readonly columns: readonly { readonly name: string; readonly type: string; readonly default: string | null }[];
}
/** The table of a card and its Where Expression. */
export interface TableUseIR {
  readonly table: TableIR;
  readonly where: readonly TableConditionIR[];
}
export interface TableConditionIR {
  readonly column: string;
  readonly op: string;
  /** To the next condition. */
  readonly join: 'AND' | 'OR';
  readonly value: ValueIR;
}
export interface CommentIR extends CommonIR {
  readonly kind: 'comment';
  readonly markdown: string;
}
export interface ComposeIR extends CommonIR {
  readonly kind: 'compose';
  readonly parts: readonly (string | PinIR)[];
}
/** Assign: new fields from literals and pins. */
export interface AssignIR extends CommonIR {
  readonly kind: 'assign';
  readonly fields: readonly (FieldIR & { readonly value: ValueIR })[];
}
export interface CallIR extends CommonIR {
  readonly kind: 'call';
  /** Key of the helper flow. */
  readonly flow: string;
  readonly inputs: readonly InputIR[];
  /** true: Call Flow Async, which gives nothing back. */
  readonly async: boolean;
  /** The connection that a flow of a Connector Builder project hands on. */
  readonly auth: PinIR | null;
  readonly outputs: readonly FieldIR[];
  readonly retry: RetryIR | null;
}
export interface ForEachIR extends CommonIR {
  readonly kind: 'forEach';
  /** For Each, For Each - Ignore Errors, Map, Filter Custom, Reduce or Repeat. */
  readonly card: 'each' | 'asyncEach' | 'map' | 'filter' | 'reduce' | 'times';
  /** The list; of Repeat the count. */
  readonly list: ValueIR;
  /** What Reduce starts with. */
  readonly memo: ValueIR | null;
  readonly flow: string;
  readonly inputs: readonly { readonly name: string; readonly value: ValueIR | ItemIR }[];
  readonly concurrency: number;
  /** Type of the output, of cards that have one. */
  readonly output: FieldType | null;
}
export interface IfIR extends CommonIR {
  readonly kind: 'if';
  readonly condition: ConditionIR;
  readonly yes: BlockIR;
  readonly no: BlockIR;
  readonly outputs: readonly FieldIR[];
}
export interface BranchIR extends CommonIR {
  readonly kind: 'branch';
  /** `id` tells clauses apart whatever their order. */
  readonly clauses: readonly { readonly id: string; readonly condition: ConditionIR; readonly body: BlockIR }[];
  readonly otherwise: BlockIR;
  readonly outputs: readonly FieldIR[];
}
export interface TryIR extends CommonIR {
  readonly kind: 'try';
  readonly body: BlockIR;
  readonly handler: BlockIR;
  /** Keys of the error object beyond message, method, flo and execution that the catch may read. */
  readonly errorFields: readonly FieldIR[];
  readonly outputs: readonly FieldIR[];
}
export interface ContinueIfIR extends CommonIR {
  readonly kind: 'continueIf';
  readonly condition: ConditionIR;
  readonly message: string | null;
}
export interface ReturnIR extends CommonIR {
  readonly kind: 'return';
  readonly fields: readonly (FieldIR & { readonly value: ValueIR })[];
}
export interface ReturnRawIR extends CommonIR {
  readonly kind: 'returnRaw';
  readonly statusCode: ValueIR;
  readonly headers: ValueIR;
  readonly body: ValueIR;
}

export type CardIR =
  | PlainIR
  | CommentIR
  | ComposeIR
  | AssignIR
  | CallIR
  | ForEachIR
  | IfIR
  | BranchIR
  | TryIR
  | ContinueIfIR
  | ReturnIR
  | ReturnRawIR;
