import type { FieldDef, FieldType, JsonObject } from './field.ts';

/** What `node.model` holds besides fields: the same in every export of a card (format.md 5 and 11). */
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
  readonly custom?: { readonly group: string | null; readonly type: FieldType };
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
    readonly enableNewMetadata: boolean;
  };
  readonly inputs: CardSide;
  readonly outputs: CardSide;
  /** Type carriers, never set. */
  readonly inputType?: I;
  readonly outputType?: O;
}

/** The registry name of a pack address; works for any card, known or not. */
export function kindOf(address: string): string {
  const [, family, a, b, c, ...rest] = address.split(':');
  return family === 'kernel' ? `kernel/${a}/${[c, ...rest].join(':')}` : `${b}/${rest.join(':')}`;
}
