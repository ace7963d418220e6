import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import { METHOD_GROUPS, type MethodFieldIR, START, type TriggerIR } from '../../connector/core/ir.ts';
import { type FlowContext, report } from './context.ts';

export type ConnectorTrigger = Extract<TriggerIR, { readonly kind: 'connector' }>;
type Group = keyof typeof METHOD_GROUPS;

/** Names of actions (Okta page "Deployment validation errors": letters, numbers and spaces only). */
const NAME = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/;
/** What `data_type` of a group's fields can be; boolean is assumed, exports show the others. */
const DATA_TYPES: ReadonlySet<unknown> = new Set(['string', 'number', 'boolean', 'object']);

/** `connector_method_meta` of a flow, as the builder exports it (seen in exports). */
export function methodJson(ctx: FlowContext, { role, method }: ConnectorTrigger): JsonObject {
  const { flow } = ctx;
  if (role !== 'authping' && !NAME.test(flow.name)) {
    const advice = 'Use letters, digits and single spaces.';
    report(ctx, 'FLOW_NAME', START, null, `Connector Builder refuses the name "${flow.name}"`, advice);
  }
  const methodkey = `${camelCase(flow.name)}_${ctx.pack.ids.method(flow.key, '@method', 'key')}`;
  const side = (group: Group): JsonObject => {
    const fields = method?.[group] ?? [];
    if (fields.length === 0) return {};
    return {
      groups: [
        {
          id: groupKey(ctx, group),
          type: 'static',
          group_name: METHOD_GROUPS[group],
          fields: fields.map((field) => fieldJson(ctx, group, field)),
        },
      ],
    };
  };
  return { inputs: side('inputs'), outputs: side('outputs'), options: side('options'), methodkey };
}

export function groupKey(ctx: FlowContext, group: Group): string {
  return ctx.pack.ids.port(ctx.flow.key, '@method', 'group', group);
}

/** `user_id_8ZCYJD`: the label in small letters, and six characters of its own. */
export function fieldKey(ctx: FlowContext, group: Group, { name, label }: MethodFieldIR): string {
  const plain = label
    .toLowerCase()
    .replaceAll(' ', '_')
    .replace(/[^a-z0-9_-]/g, '');
  return `${plain}_${ctx.pack.ids.field(ctx.flow.key, '@method', group, name)}`;
}

function fieldJson(ctx: FlowContext, group: Group, field: MethodFieldIR): Json {
  const { label, required, type } = field;
  const _key = fieldKey(ctx, group, field);
  if (group === 'options') {
    const static_options = field.choices.map((value) => ({ default: value === field.chosen, option: value, value }));
    return { data_type: 'static', label, required, _key, collection: false, static_options };
  }
  const data_type = dataType(ctx, field, type);
  if (group === 'inputs') return { data_type, label, required, _key };
  return { data_type, label, _key, ...(data_type === 'object' ? { objectShape: [], extensible: true } : {}) };
}

function dataType(ctx: FlowContext, { name }: MethodFieldIR, { type, collection }: FieldType): string {
  if (!collection && typeof type === 'string' && DATA_TYPES.has(type)) return type;
  const message = 'is neither text, number, true/false nor object, and how the builder writes others is not known';
  report(ctx, 'FIELD_TYPE', START, name, message, 'Take another type.');
  return 'string';
}

/** `Custom API Action` -> `customApiAction`, `_authping` -> `authping`. */
function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const rest = words.slice(1).map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());
  const [first = ''] = words;
  return [first[0]?.toLowerCase() ?? '', first.slice(1), ...rest].join('');
}
