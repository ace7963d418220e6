import type { CardConstants } from '../../connector/core/card.ts';
import { CONNECTOR_CONSTANTS, emptyOf, FUNCTION_CONSTANTS } from '../../connector/core/card-defaults.ts';
import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import { cardTitle, fieldName } from '../../connector/core/names.ts';
import { fileName } from './file-name.ts';
import type { MergedField, MergedSide } from './merge-side.ts';
import type { SeenCard } from './model.ts';
import { canonical } from './pick.ts';
import { property, typeJson } from './property.ts';
import { isEmpty } from './types.ts';

export interface MergedCard {
  readonly kind: string;
  readonly module: string;
  readonly functionName: string;
  readonly newest: SeenCard;
  readonly title: string;
  readonly description: string | null;
  readonly constants: ReadonlyMap<string, unknown>;
  readonly inputs: MergedSide;
  readonly outputs: MergedSide;
  readonly inside: { readonly card: SeenCard; readonly inputs: MergedSide; readonly outputs: MergedSide } | null;
  readonly seen: { readonly cards: number; readonly packs: number; readonly versions: readonly string[] };
}

/** The schema file of a card, in the order that people read it. */
export function cardSchema(card: MergedCard): JsonObject {
  const { newest, inside } = card;
  const isKernel = card.kind.startsWith('kernel/');
  const title = cardTitle(fileName(card.module), fileName(card.functionName));
  const comments = typeof newest.model.comments === 'string' ? newest.model.comments : '';
  const description = longEnough(card.description ?? comments, card);
  const inputs = inside ? { ...card.inputs, fields: card.inputs.fields.filter((field) => field.option) } : card.inputs;
  const outputs = inside
    ? { ...inside.outputs, extensible: card.outputs.extensible, rules: null, groupRules: null }
    : card.outputs;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `flopack://schemas/cards/${fileName(card.module)}/${fileName(card.functionName)}.schema.json`,
    title,
    description,
    type: 'object',
    'x-card': {
      kind: card.kind,
      address: newest.address,
      module: card.module,
      name: card.title || card.functionName,
      description: card.description,
      ...constantsOf(card.constants, isKernel ? FUNCTION_CONSTANTS : CONNECTOR_CONSTANTS),
      ...(isKernel ? {} : { channel: channelOf(newest, comments, description) }),
      inputs: sideBlock(inputs),
      outputs: sideBlock(outputs),
      ...(inside ? { event: eventOf(card) } : {}),
      seen: { ...card.seen, versions: [...card.seen.versions] },
    },
    properties: {
      input: fieldsSchema(`${title}Input`, inputs, true),
      output: fieldsSchema(`${title}Output`, outputs, false),
    },
    required: ['input', 'output'],
    additionalProperties: false,
  };
}

function longEnough(text: string, card: MergedCard): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length >= 10 ? line : `The card ${card.title || card.functionName} of ${card.module}.`;
}

function constantsOf(constants: ReadonlyMap<string, unknown>, usual: CardConstants): { constants?: JsonObject } {
  const own = [...constants].filter(
    ([key, value]) => value !== undefined && canonical(value) !== canonical(usual[key as keyof CardConstants]),
  );
  return own.length === 0 ? {} : { constants: Object.fromEntries(own) as JsonObject };
}

function channelOf(
  { model, channelId, versionId, actionId }: SeenCard,
  comments: string,
  description: string,
): JsonObject {
  const keys = model.partnerChannelKeys as Json | undefined;
  const meta = (model.meta ?? {}) as JsonObject;
  return {
    channelId,
    versionId,
    actionId,
    ...(keys === undefined || keys === null ? {} : { partnerChannelKeys: keys }),
    ...(Object.keys(meta).length === 0 ? {} : { meta }),
    ...(comments === description ? {} : { comments }),
    ...(model.enableNewMetadata === true ? {} : { enableNewMetadata: false }),
  };
}

function rulesOf({
  extensible,
  rules,
  groupRules,
}: Pick<MergedSide, 'extensible' | 'rules' | 'groupRules'>): JsonObject {
  return { extensible, ...(rules ? { rules } : {}), ...(groupRules ? { groupRules } : {}) };
}

function sideBlock(side: MergedSide): JsonObject {
  const custom = side.custom && {
    ...side.custom,
    type: { type: typeJson(side.custom.type.type), collection: side.custom.type.collection },
  };
  return { ...rulesOf(side), ...(custom ? { custom: custom as unknown as JsonObject } : {}) };
}

function fieldsSchema(title: string, side: MergedSide, isInput: boolean): JsonObject {
  const keys = new Set<string>();
  const names = new Set<string>();
  const properties: [string, JsonObject][] = [];
  const required: string[] = [];
  for (const field of side.fields) {
    const name = keys.has(field.key) ? fieldName(field) : field.key;
    keys.add(field.key);
    if (names.has(name)) continue;
    names.add(name);
    properties.push([name, property(name, field, isInput)]);
    if (isInput ? field.required && isNothing(field) && !field.chosen : !field.chosen) required.push(name);
  }
  return {
    title,
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: additional(side),
  };
}

/** The author must give it: what stands there otherwise says nothing. */
function isNothing(field: MergedField): boolean {
  return isEmpty(field.default) && field.default !== false && field.default !== 0;
}

function additional({ custom, rules }: MergedSide): Json {
  if (custom === null) return false;
  const types = ((rules?.['*'] as JsonObject | undefined)?.types ?? []) as Json[];
  const only = types.length === 1 ? types[0] : null;
  return only === 'string' || only === 'number' || only === 'boolean' ? { type: only } : true;
}

function eventOf({ inputs, outputs, inside }: MergedCard): JsonObject {
  const comments = inside!.card.model.comments;
  return {
    inputs: { ...rulesOf(inputs), fields: inputs.fields.map(eventField) },
    outputs: { ...rulesOf(outputs), fields: outputs.fields.map(eventField) },
    callable: {
      description: inside!.card.description ?? '',
      comments: typeof comments === 'string' ? comments : '',
      inputs: rulesOf(inside!.inputs),
      outputs: rulesOf(inside!.outputs),
    },
  };
}

function eventField(field: MergedField): JsonObject {
  const type: FieldType = field;
  return {
    ...(field.group === null ? {} : { group: field.group }),
    key: field.key,
    ...(field.required ? { required: true } : {}),
    ...(field.option !== (field.group === 'parameters') ? { option: field.option } : {}),
    ...(canonical(field.default) === canonical(emptyOf(field)) ? {} : { default: field.default }),
    ...(field.available === null ? {} : { available: field.available }),
    ...(Object.keys(field.metadata).length === 0 ? {} : { metadata: field.metadata }),
    ...(type.type === 'string' ? {} : { type: typeJson(type.type) }),
    ...(type.collection ? { collection: true } : {}),
  };
}
