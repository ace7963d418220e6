import { CONNECTOR_CONSTANTS, emptyOf, FUNCTION_CONSTANTS, fieldTypeOf } from '../../connector/core/card-defaults.ts';
import type { CardBlock, CardSchema, FieldBlock, Schema } from './schema.ts';
import { mapSchema } from './walk.ts';

const CHANNEL = { partnerChannelKeys: null, meta: {}, enableNewMetadata: true } as const;

/**
 * A card schema with everything that its file leaves out because most cards have it (the meta-schema says what may be
 * absent): constants, numbers of the channel, the source, and of a field what its place, its key and its JSON type say.
 */
export function expandCard(schema: CardSchema): CardSchema {
  const card = schema['x-card'];
  const { input, output } = schema.properties;
  return {
    ...schema,
    'x-card': expandBlock(card, schema.description),
    properties: { ...schema.properties, input: expandSide(input), output: expandSide(output) },
  };
}

function expandBlock(card: CardBlock, description: string): CardBlock {
  const usual = card.kind.startsWith('kernel/') ? FUNCTION_CONSTANTS : CONNECTOR_CONSTANTS;
  const fields = (list: readonly FieldBlock[]): FieldBlock[] => list.map((field, i) => expandField(field, '', i, {}));
  return {
    ...card,
    ...(card.address === undefined ? {} : { constants: { ...usual, ...card.constants } }),
    ...(card.channel ? { channel: { ...CHANNEL, comments: description, ...card.channel } } : {}),
    ...(card.event
      ? {
          event: {
            ...card.event,
            inputs: { ...card.event.inputs, fields: fields(card.event.inputs.fields) },
            outputs: { ...card.event.outputs, fields: fields(card.event.outputs.fields) },
          },
        }
      : {}),
    source: card.source ?? seenText(card),
  };
}

function seenText({ kind, seen }: CardBlock): string {
  if (seen === undefined) return 'unknown';
  const [first] = seen.versions;
  const last = seen.versions.at(-1);
  const text = `seen in exports, ${seen.cards} ${seen.cards === 1 ? 'occurrence' : 'occurrences'}`;
  if (kind.startsWith('kernel/') || first === undefined) return text;
  return `${text} in connector version${first === last ? ` ${first}` : `s ${first} to ${last}`}`;
}

function expandSide(side: Schema): Schema {
  const properties = Object.entries(side.properties ?? {}).map(([name, property], i) => {
    const block = expandField(property['x-field']!, name, i, property);
    const description = property.description ?? displayname(block) ?? block.key;
    return [name, { description, ...closed(property), 'x-field': block }] as const;
  });
  return { ...side, properties: Object.fromEntries(properties) };
}

const displayname = ({ metadata }: FieldBlock): string | undefined =>
  typeof metadata.displayname === 'string' && metadata.displayname !== '' ? metadata.displayname : undefined;

/** An object whose keys are named has no others unless it says so. */
function closed(property: Schema): Schema {
  return mapSchema(property, (one) =>
    one.properties !== undefined && one.additionalProperties === undefined
      ? { ...one, additionalProperties: false }
      : one,
  );
}

/** The keys of a field that its file may leave out. */
function expandField(block: Partial<FieldBlock>, name: string, index: number, property: Schema): FieldBlock {
  const group = block.group ?? null;
  const derived = fieldTypeOf(property);
  const type = block.type ?? derived.type;
  const collection = block.collection ?? derived.collection;
  return {
    group,
    key: block.key ?? name,
    index: block.index ?? index,
    required: block.required ?? false,
    option: block.option ?? group === 'parameters',
    default: block.default === undefined ? emptyOf({ type, collection }) : block.default,
    ...(block.available ? { available: block.available } : {}),
    metadata: block.metadata ?? {},
    type,
    collection,
    ...(block.chosen ? { chosen: true } : {}),
  };
}
