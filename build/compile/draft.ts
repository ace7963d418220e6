import type { CardDef, CardSide } from '../../connector/core/card.ts';
import { emptyOf } from '../../connector/core/card-defaults.ts';
import type { FieldDef, FieldType, Json, JsonObject } from '../../connector/core/field.ts';

/**
 * A port under construction. `style` is the order of `value` in the exports: `plain` for the fixed fields of function
 * cards, `full` for those of connector cards and for added inputs, `output` for added outputs and start cards.
 */
export interface PortDraft {
  readonly id: string;
  readonly group: string | null;
  readonly key: string;
  type: FieldType['type'];
  collection: boolean;
  data: Json;
  /** The embedded flow of a `flo` port. */
  flow: BodyDraft | null;
  readonly required: boolean;
  /** Inputs have them, outputs of Return and Assign too. */
  readonly flags: 'd' | 'p' | null;
  readonly metadata: JsonObject;
  readonly style: 'plain' | 'full' | 'output';
  readonly available: FieldDef['available'] | undefined;
  readonly proxy: Json;
  used: boolean;
  /** Set or wired: the console then writes `available` and `error` even where it leaves them out on a fresh card. */
  touched: boolean;
  /** The same field on the other side of a mirrored start card. */
  mirror: PortDraft | null;
}

export interface WireDraft {
  readonly card: string;
  readonly input: string;
  readonly transform: Json;
}

export interface CardDraft {
  readonly id: string;
  /** The author's key, for messages. */
  readonly key: string;
  readonly def: CardDef;
  readonly title: string;
  readonly comments: Json | undefined;
  readonly inputs: PortDraft[];
  readonly outputs: PortDraft[];
  /** Wires by own output id. */
  readonly wires: Map<string, WireDraft[]>;
  readonly branches: [head: string, when: boolean][];
  readonly joins: [input: string, output: string][];
  policy: JsonObject;
  /** The catch flow of an If Error. */
  handler: BodyDraft | null;
  connection: string | null;
  /** `model.meta` of the start and return cards of Connector Builder flows. */
  meta?: JsonObject;
  /** Whether ports have `required` last, as Helper Flow and API Endpoint cards do; by the card's kind where not set. */
  startOrder?: boolean;
  /** What `inputs` and `outputs` say of the whole side; the definition's, unless the card is the start of an event. */
  readonly sides: {
    readonly inputs: Omit<CardSide, 'fields' | 'custom'>;
    readonly outputs: Omit<CardSide, 'fields' | 'custom'>;
  };
}

/** A flow body: a flow's own, or one embedded in a card. */
export interface BodyDraft {
  readonly uuid: string;
  /** Which body of which card: part of the ids of its ports. */
  readonly role: string;
  readonly kind: 'flow' | 'clause' | 'catch' | 'event';
  readonly parent: { readonly body: BodyDraft; readonly container: CardDraft } | null;
  /** The start card, set before anything else is placed. */
  start: CardDraft | null;
  readonly cards: CardDraft[];
  readonly orderings: [id: string, from: string, to: string][];
  /** The card after which the next one goes; null at the very start and after an If/Else head. */
  tail: string | null;
  /** Ports on `start` for values of outer bodies, by source card and output id. */
  readonly wormholes: Map<string, PortDraft>;
}

export function newBody(uuid: string, role: string, kind: BodyDraft['kind'], parent: BodyDraft['parent']): BodyDraft {
  return { uuid, role, kind, parent, start: null, cards: [], orderings: [], tail: null, wormholes: new Map() };
}

export function newCard(
  id: string,
  key: string,
  def: CardDef,
  given: { readonly title?: string | null; readonly comments?: Json } = {},
): CardDraft {
  return {
    id,
    key,
    def,
    title: given.title ?? def.name,
    comments: given.comments ?? def.channel?.comments,
    inputs: [],
    outputs: [],
    wires: new Map(),
    branches: [],
    joins: [],
    policy: { type: 'finish' },
    handler: null,
    connection: null,
    sides: { inputs: sideOf(def.inputs), outputs: sideOf(def.outputs) },
  };
}

export function sideOf({ fields: _fields, custom: _custom, ...rest }: CardSide): Omit<CardSide, 'fields' | 'custom'> {
  return rest;
}

interface PortGiven {
  readonly id: string;
  readonly group?: string | null;
  readonly key: string;
  readonly type: FieldType;
  readonly data?: Json;
  readonly required?: boolean;
  readonly flags?: 'd' | 'p' | null;
  readonly metadata?: JsonObject;
  readonly style: PortDraft['style'];
  readonly available?: FieldDef['available'] | undefined;
  readonly proxy?: Json;
}

export function newPort(given: PortGiven): PortDraft {
  const { type, collection } = given.type;
  return {
    id: given.id,
    group: given.group ?? null,
    key: given.key,
    type,
    collection,
    data: given.data === undefined ? emptyOf(given.type) : given.data,
    flow: null,
    required: given.required ?? false,
    flags: given.flags === undefined ? 'd' : given.flags,
    metadata: given.metadata ?? {},
    style: given.style,
    available: given.available,
    proxy: given.proxy ?? false,
    used: false,
    touched: false,
    mirror: null,
  };
}

/** A port for a field that the card's definition has. */
export function portOf(def: CardDef, side: 'inputs' | 'outputs', field: FieldDef, id: string): PortDraft {
  const input = side === 'inputs';
  const { available } = field;
  return newPort({
    id,
    group: field.group,
    key: field.key,
    type: field,
    data: field.default,
    required: field.required,
    flags: input ? (field.option ? 'p' : 'd') : null,
    metadata: { ...field.metadata, index: field.index },
    style: def.channel === undefined ? 'plain' : input ? 'full' : 'output',
    available,
  });
}
