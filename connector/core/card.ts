import type { FieldDef, FieldType, JsonObject } from './field.ts';

/** What `node.model` holds besides fields: the same in every export of a card (seen in exports). */
export interface CardConstants {
  readonly executable: boolean;
  readonly displayed: boolean;
  readonly async: boolean;
  readonly cooperative: boolean;
  readonly mirrored: boolean;
  readonly timeout: number;
  readonly monitor: boolean;
  readonly webhook: boolean;
  readonly webhookList: boolean;
  readonly webhookConditions: false | JsonObject;
}

/** One side (inputs or outputs) of a card. */
export interface CardSide {
  readonly extensible: boolean;
  readonly rules?: JsonObject;
  readonly groupRules?: JsonObject;
  readonly fields: readonly FieldDef[];
  /** Present where authors add fields of their own: the group they go to and the type they get when none is given. */
  readonly custom?: CustomFields;
}

/** What a field that an author adds looks like: its group, its type unless another is given, and the rest of its port. */
export interface CustomFields {
  readonly group: string | null;
  readonly type: FieldType;
  readonly available?: readonly string[];
  /** Besides `custom: true`, e.g. `transient` on the arguments of Call Flow. */
  readonly metadata?: JsonObject;
}

/** What exports say of a side besides its fields. */
export type SideRules = Omit<CardSide, 'fields' | 'custom'>;

/**
 * The outer card of an event flow (seen in exports: event card -> For Each - Ignore Errors -> embedded flow). The
 * `inputs` of the definition are the options alone, its `outputs` the fields of the embedded flow's Helper Flow card,
 * which has them on both sides.
 */
export interface EventWrapper {
  /** All ports of the event card: options and the hidden `type` and `data`. */
  readonly inputs: CardSide;
  /** `collection` (the list of events) and `context/execution_id`. */
  readonly outputs: CardSide;
  /** The embedded Helper Flow card: it bears the event's name, this description and these comments. */
  readonly callable: {
    readonly description: string;
    readonly comments: string;
    readonly inputs: SideRules;
    readonly outputs: SideRules;
  };
}

/**
 * A card definition, generated from `schemas/cards/<module>/<card>.schema.json`.
 * `I` and `O` exist for the builder's types alone: the card's inputs and outputs by author name.
 */
export interface CardDef<I = unknown, O = unknown> {
  /** `kernel/<module>/<function>` or `<connector>/<action>`: what behaviours, mocks and events are registered under. */
  readonly kind: string;
  /** `root:kernel:string:0.0.1:concat`, `root:channels:http:okta:1.0.712:readUser`. */
  readonly address: string;
  readonly module: string;
  /** Title on the card until the author gives another. */
  readonly name: string;
  readonly description: string | null;
  readonly constants: CardConstants;
  /** Connector cards only: numbers and dynamic-field methods that the exports carry along. */
  readonly channel?: {
    readonly channelId: number | null;
    readonly versionId: number | null;
    readonly actionId: number | null;
    readonly partnerChannelKeys: JsonObject | number | null;
    readonly meta: JsonObject;
    /** `model.comments`: the action's description. */
    readonly comments: string;
    readonly enableNewMetadata: boolean;
  };
  /** Event cards only. */
  readonly event?: EventWrapper;
  readonly inputs: CardSide;
  readonly outputs: CardSide;
  /** Type carriers, never set. */
  readonly inputType?: I;
  readonly outputType?: O;
}

/**
 * A card of flopack itself (kind `flopack/...`): run natively by the clients of this library, lowered to the vendor's
 * cards by a builder recipe. It has no address in a pack.
 */
export interface NativeCardDef<I = unknown, O = unknown> {
  readonly kind: string;
  /** Folder of `connector/` that has its behaviour. */
  readonly module: string;
  readonly name: string;
  readonly description: string;
  readonly inputs: Pick<CardSide, 'extensible' | 'fields'>;
  readonly outputs: Pick<CardSide, 'extensible' | 'fields'>;
  /** Type carriers, never set. */
  readonly inputType?: I;
  readonly outputType?: O;
}

/** The registry name of a pack address; works for any card, known or not. */
export function kindOf(address: string): string {
  const [, family, a, b, c, ...rest] = address.split(':');
  return family === 'kernel' ? `kernel/${a}/${[c, ...rest].join(':')}` : `${b}/${rest.join(':')}`;
}
