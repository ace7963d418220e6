import type { CardDef } from '../../../connector/core/card.ts';
import type { FieldDef, JsonObject, ScalarType } from '../../../connector/core/field.ts';
import type { Pack } from '../../../format/model.ts';

/** The card of a deployed action as packs have it (`parameters`, `Inputs`, `Outputs`), from the flow's own method meta. */
export function deployedCard(pack: Pack, connector: string): CardDef<Record<string, unknown>, Record<string, unknown>> {
  const flow = pack.flows.find((one) => one.graph !== null)!;
  const meta = flow.graph!.rest.connector_method_meta as unknown as Meta;
  const side = (name: 'options' | 'inputs' | 'outputs'): FieldDef[] =>
    (meta[name].groups ?? []).flatMap((group) =>
      group.fields.map((field, index) => fieldOf(field, index, name === 'options' ? 'parameters' : group.group_name)),
    );
  return {
    kind: `${connector}/${meta.methodkey}`,
    address: `root:channels:http:${connector}:0.1.0:${meta.methodkey}`,
    module: connector,
    name: flow.name,
    description: null,
    constants: {
      executable: true,
      displayed: true,
      async: true,
      cooperative: false,
      mirrored: false,
      timeout: 30000,
      monitor: false,
      webhook: false,
      webhookList: false,
      webhookConditions: false,
    },
    channel: {
      channelId: null,
      versionId: null,
      actionId: null,
      partnerChannelKeys: null,
      meta: {},
      comments: flow.description ?? '',
      enableNewMetadata: true,
    },
    inputs: { extensible: false, fields: [...side('options'), ...side('inputs')] },
    outputs: { extensible: false, fields: side('outputs') },
  };
}

/** The key of a field by its label. */
export function keyOf(card: CardDef, label: string): string {
  const fields = [...card.inputs.fields, ...card.outputs.fields];
  return fields.find((field) => field.metadata.displayname === label)!.key;
}

/** A record by labels as one by keys. */
export function byKey<T>(card: CardDef, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([label, value]) => [keyOf(card, label), value]));
}

export interface Meta {
  readonly methodkey: string;
  readonly inputs: { groups?: Group[] };
  readonly outputs: { groups?: Group[] };
  readonly options: { groups?: Group[] };
}
export interface Group {
  readonly id: string;
  readonly type: string;
  readonly group_name: string;
  readonly fields: Field[];
}
export interface Field {
  readonly data_type: string;
  readonly label: string;
  readonly _key: string;
  readonly required?: boolean;
  readonly static_options?: { value: string; default: boolean }[];
}

function fieldOf(field: Field, index: number, group: string): FieldDef {
  const type = (field.data_type === 'static' ? 'string' : field.data_type) as ScalarType;
  const choices = field.static_options?.map(({ value }) => value);
  const empty = { string: '', number: 0, boolean: false, object: {} } as Record<
    string,
    string | number | boolean | JsonObject
  >;
  return {
    name: field._key,
    group,
    key: field._key,
    index,
    required: field.required ?? false,
    option: group === 'parameters',
    default: empty[type] ?? null,
    available: [type],
    metadata: { displayname: field.label, ...(choices === undefined ? {} : { choices }) },
    secret: false,
    type,
    collection: false,
  };
}
