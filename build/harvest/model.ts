import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';

/** A field as one card of one export has it, without what belongs to that flow (ids, wires, position). */
export interface SeenField extends FieldType {
  readonly group: string | null;
  readonly key: string;
  readonly required: boolean;
  readonly option: boolean;
  /** `metadata.custom`: the author added it. */
  readonly custom: boolean;
  readonly data: Json;
  readonly available: readonly (string | JsonObject)[] | null;
  readonly metadata: JsonObject;
}

export interface SeenSide {
  readonly extensible: boolean;
  readonly rules: JsonObject | null;
  readonly groupRules: JsonObject | null;
  /** By display order. */
  readonly fields: readonly SeenField[];
}

/** One card of one export. */
export interface SeenCard {
  readonly kind: string;
  readonly address: string;
  /** Position of the pack among those harvested. */
  readonly pack: number;
  /** `created` of the pack. */
  readonly created: string;
  readonly title: string;
  readonly description: string | null;
  /** `node.model` without ports, policy and connection. */
  readonly model: JsonObject;
  /** `metadata.id` of the model. */
  readonly actionId: number | null;
  /** `parents.channel.data.id` and `parents.version.data.id`. */
  readonly channelId: number | null;
  readonly versionId: number | null;
  readonly inputs: SeenSide;
  readonly outputs: SeenSide;
  /** Event cards: the Helper Flow card of the flow inside. */
  readonly inner: SeenCard | null;
}

/** A thing that differs between the examples of one card, in words for a report. */
export interface Variation {
  readonly kind: string;
  /** `constants`, `title`, `description`, `rules`, `groups`, `order`, `type`, `optional`, `choices`, `dropped`. */
  readonly what: string;
  /** The field (`group/key`), or the constant; empty for the card itself. */
  readonly field: string;
  readonly detail: string;
}

/** A card schema as it will stand in `schemas/cards`, and where. */
export interface HarvestedCard {
  readonly kind: string;
  /** Below `schemas/cards`, e.g. `okta/readUser.schema.json`. */
  readonly path: string;
  readonly schema: JsonObject;
  readonly variations: readonly Variation[];
}
