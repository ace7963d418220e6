import type { CardConstants, CardSide, CustomFields, SideRules } from '../../connector/core/card.ts';
import type { FieldDef, JsonObject } from '../../connector/core/field.ts';

/** A JSON Schema (draft-07) with the `x-` keywords of this project, as far as the generator reads it. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** The TypeScript type where JSON Schema has no word for it: `Date`, `unknown`, `never`. */
  readonly tsType?: string;
  readonly 'x-card'?: CardBlock;
  readonly 'x-field'?: FieldBlock;
  readonly 'x-secret'?: boolean;
  /** Folders of `connector/` that get the validator of a message or a configuration. */
  readonly 'x-validator'?: readonly string[];
  readonly 'x-counterExamples'?: readonly CounterExample[];
}

/** A value that the schema must refuse: `at` is the JSON pointer of an error, `reason` why it is wrong. */
export interface CounterExample {
  readonly example: unknown;
  readonly at: string;
  readonly reason: string;
}

/** `x-field`: where a property stands on the card. Its author name is the property's name. */
export type FieldBlock = Omit<FieldDef, 'name' | 'secret'>;

export type SideBlock = SideRules & { readonly custom?: CustomFields };

/** `x-card`: what exports say of a card besides its fields. */
export interface CardBlock {
  readonly kind: string;
  /** Absent on cards of flopack itself. */
  readonly address?: string;
  readonly module: string;
  readonly name: string;
  readonly description: string | null;
  readonly constants?: CardConstants;
  readonly channel?: JsonObject;
  readonly inputs: SideBlock;
  readonly outputs: SideBlock;
  readonly event?: {
    readonly inputs: SideBlock & { readonly fields: readonly FieldBlock[] };
    readonly outputs: SideBlock & { readonly fields: readonly FieldBlock[] };
    readonly callable: {
      readonly description: string;
      readonly comments: string;
      readonly inputs: SideRules;
      readonly outputs: SideRules;
    };
  };
  /** Where these facts come from; counted from `seen` where the file does not say it. */
  readonly source: string;
  /** Harvested cards: how many cards of how many packs, in which connector versions. */
  readonly seen?: { readonly cards: number; readonly packs: number; readonly versions: readonly string[] };
}

/** A schema file that is a card: all parts are there (the meta-schema holds it to that). */
export interface CardSchema extends Schema {
  readonly title: string;
  readonly description: string;
  readonly 'x-card': CardBlock;
  readonly properties: { readonly input: Schema; readonly output: Schema };
}

/** One file below `schemas/`. `path` is relative to that folder, with forward slashes. */
export interface SchemaFile {
  readonly path: string;
  readonly schema: Schema;
}

export interface CardFile extends SchemaFile {
  readonly schema: CardSchema;
}

/** One thing wrong with a schema file. */
export interface SchemaProblem {
  /** Relative to the project root. */
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
}

export function isCardFile(file: SchemaFile): file is CardFile {
  return file.path.startsWith('cards/');
}

/** The fields of one side by display order. */
export function fieldsOf(side: Schema): FieldDef[] {
  return Object.entries(side.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property['x-field']!, property['x-secret'] === true),
  );
}

/** Puts the keys of a field in the order of its interface. */
export function fieldOf(name: string, f: FieldBlock, secret: boolean): FieldDef {
  return {
    name,
    group: f.group,
    key: f.key,
    index: f.index,
    required: f.required,
    option: f.option,
    default: f.default,
    ...(f.available ? { available: f.available } : {}),
    metadata: f.metadata,
    secret,
    type: f.type,
    collection: f.collection,
    ...(f.chosen ? { chosen: true } : {}),
  };
}

export function sideOf(block: SideBlock, fields: readonly FieldDef[]): CardSide {
  return {
    extensible: block.extensible,
    ...(block.rules ? { rules: block.rules } : {}),
    ...(block.groupRules ? { groupRules: block.groupRules } : {}),
    fields,
    ...(block.custom ? { custom: block.custom } : {}),
  };
}
