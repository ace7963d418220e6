/** A JSON value exactly as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * The FlowGraph: what a pack file says, by meaning instead of by nesting. Plain readonly data.
 *
 * Lossless by templates: each node has `rest`, the JSON object it was read from, in its own key order, with `null` at
 * every key that the model holds and every unknown key kept. Print fills the template from the model; a key that the
 * model has and the template lacks is put at its place in the 1.5.0 order (format/keys). New packs have the 1.5.0
 * templates.
 */
export interface Pack {
  /** "1.2.0" ... "1.5.0" (unknown later versions are read too, with a warning). */
  readonly version: string;
  /** ISO 8601. */
  readonly created: string;
  readonly flows: readonly Flow[];
  readonly connections: readonly Connection[];
  readonly tables: readonly Table[];
  readonly folders: readonly Folder[];
  /** How the file was written: spaces of indent (0 = minified), a closing newline. */
  readonly form: { readonly indent: number | string; readonly newline: boolean };
  readonly rest: JsonObject;
  readonly dataRest: JsonObject;
}

/** An entry of `data.flos`. `graph` is null for a stub: a flow that cards refer to and that was not exported. */
export interface Flow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly graph: FlowGraph | null;
  readonly rest: JsonObject;
}

/** A flow body, top-level or embedded in a card (branch clause, If Error, event wrapper, catch). */
export interface FlowGraph {
  readonly uuid: string;
  readonly cards: readonly Card[];
  readonly orderings: readonly Ordering[];
  /** null: helper, event and scheduled flows; else API Endpoint and Delegated flows. */
  readonly securityLevel: 'open' | 'medium' | 'high' | null;
  /** "Save all data that passes through the flow". */
  readonly log: boolean;
  readonly scheduled: boolean;
  readonly folder: string | null;
  readonly rest: JsonObject;
}

/** `orderings` entry: `from` runs before `to`. */
export interface Ordering {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Card {
  readonly id: string;
  /** `root:kernel:<module>:0.0.1:<function>` or `root:channels:http:<connector>:<version>:<action>`. */
  readonly address: string;
  readonly title: string;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  /** Outgoing wires, grouped by output, then target card, as in `pins`. */
  readonly wires: readonly Wire[];
  /** If/Else only: its two hidden noop heads, the true branch first. */
  readonly branches: readonly { readonly head: string; readonly when: boolean }[];
  /** Join only: join input to join outputs. */
  readonly joins: readonly { readonly input: string; readonly outputs: readonly JoinOutput[] }[];
  readonly policy: ErrorPolicy;
  /** Id in `Pack.connections`, or null. */
  readonly connection: string | null;
  readonly rest: JsonObject;
}

export interface JoinOutput {
  readonly output: string;
  readonly transform: Transform | null;
  readonly rest: JsonObject;
}

export interface Wire {
  readonly output: string;
  readonly card: string;
  readonly input: string;
  readonly transform: Transform | null;
  readonly rest: JsonObject;
}

/** The transform map of a wire as the file has it: `{<output id>: {convert, forceWrapArray, dest}}`. */
export type Transform = JsonObject;

export type PortTypeName = 'string' | 'number' | 'boolean' | 'Date' | 'object' | 'file' | 'flo';
export type PortType = PortTypeName | string | { [key: string]: Json };

/** An entry of `inputs.data` / `outputs.data`. `(group, key)` is the field, `id` only its wire address. */
export interface Port {
  readonly id: string;
  readonly group: string | null;
  readonly key: string;
  readonly type: PortType;
  readonly collection: boolean;
  /** Literal (input) or sample (output); an embedded flow where the port holds one. */
  readonly data: Json | undefined;
  readonly flow: FlowGraph | null;
  readonly required: boolean;
  readonly used: boolean;
  readonly metadata: JsonObject;
  readonly rest: JsonObject;
}

/** `node.model.policy.error`: what happens when the card fails. */
export interface ErrorPolicy {
  readonly type: 'finish' | 'return' | 'flo' | 'handler' | string;
  /** `handler`: the embedded catch flow. */
  readonly handler: FlowGraph | null;
  /** `flo`: id of the flow to run. */
  readonly flow: string | null;
  readonly rest: JsonObject;
}

export interface Connection {
  readonly id: string;
  readonly name: string;
  readonly module: string;
  readonly rest: JsonObject;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** true: cards refer to the table and it was not exported; it has no columns then. */
  readonly stub?: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly default: Json;
    readonly rest: JsonObject;
  }[];
  readonly rest: JsonObject;
}

export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly rest: JsonObject;
}

/** One thing wrong with a file. Tools report all of them. */
export interface Problem {
  /** Closed set in `format/problem.ts`, e.g. `PACK_JSON`, `PACK_SCHEMA`, `WIRE_TARGET`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** RFC 6901. */
  readonly pointer: string;
  readonly message: string;
  /** What to do about it, one line. */
  readonly advice: string;
}
