import { kindOf } from '../../connector/core/card.ts';
import { cardTitle, fieldName } from '../../connector/core/names.ts';
import type { CardFile, FieldBlock, Schema, SchemaProblem } from './schema.ts';

const JSON_TYPE: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  Date: 'object',
  object: 'object',
  file: 'string',
  flo: 'string',
};

/** What must agree inside a card schema and what a meta-schema cannot say. */
export function cardRules({ path, schema }: CardFile): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const wrong = (pointer: string, message: string): void =>
    void problems.push({ file: `schemas/${path}`, pointer, message });
  const card = schema['x-card'];
  const [, folder = '', name = ''] = path.replace('.schema.json', '').split('/');
  const title = cardTitle(folder, name);
  if (schema.title !== title) wrong('/title', `must be ${title}, after the file's name`);
  const kind =
    folder === 'flopack' || !card.address?.startsWith('root:kernel:')
      ? `${folder}/${name}`
      : `kernel/${folder}/${name}`;
  if (card.kind !== kind) wrong('/x-card/kind', `must be ${kind}, after the file's name`);
  if (card.address !== undefined && kindOf(card.address) !== card.kind)
    wrong('/x-card/address', `is the address of ${kindOf(card.address)}`);
  if (folder !== 'flopack' && card.module !== folder) wrong('/x-card/module', `must be ${folder}, after the folder`);
  for (const side of ['input', 'output'] as const) {
    const want = `${title}${side === 'input' ? 'Input' : 'Output'}`;
    if (schema.properties[side].title !== want) wrong(`/properties/${side}/title`, `must be ${want}`);
    sideRules(schema.properties[side], `/properties/${side}`, wrong);
  }
  return problems;
}

function sideRules(side: Schema, base: string, wrong: (pointer: string, message: string) => void): void {
  const keys = new Set<string>();
  const fields = new Set<string>();
  let last = -1;
  for (const name of side.required ?? []) {
    if (!Object.hasOwn(side.properties ?? {}, name)) wrong(`${base}/required`, `names ${name}, which is no field`);
  }
  for (const [name, property] of Object.entries(side.properties ?? {})) {
    const at = `${base}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const field = property['x-field'] as FieldBlock;
    const want = keys.has(field.key) ? fieldName(field) : field.key;
    if (name !== want) wrong(at, `must be called ${want}: the key, or group/key where the key is taken`);
    if (fields.has(fieldName(field))) wrong(at, 'repeats a field');
    if (field.index <= last) wrong(`${at}/x-field/index`, 'must rise: properties stand in display order');
    if (field.option !== (field.group === 'parameters'))
      wrong(`${at}/x-field/option`, 'is true exactly in the group parameters');
    if (Array.isArray(field.default) && !field.collection)
      wrong(`${at}/x-field/default`, 'is a list and the field is not');
    if (field.collection && field.default !== null && !Array.isArray(field.default))
      wrong(`${at}/x-field/default`, 'must be a list or null');
    typeRule(property, field, at, wrong);
    keys.add(field.key);
    fields.add(fieldName(field));
    last = field.index;
  }
}

/** The JSON type must allow what `x-field` says. */
function typeRule(
  property: Schema,
  field: FieldBlock,
  at: string,
  wrong: (pointer: string, message: string) => void,
): void {
  const types = property.type === undefined ? null : [property.type].flat();
  const want = field.collection ? 'array' : typeof field.type === 'string' ? JSON_TYPE[field.type]! : 'object';
  if (types && !types.includes(want)) wrong(`${at}/type`, `must allow ${want}, as x-field says`);
  if (typeof field.type === 'string' || field.collection) return;
  const declared = Object.keys(property.properties ?? {});
  const typed = Object.keys(field.type);
  if (declared.length !== typed.length || declared.some((key, i) => key !== typed[i]))
    wrong(`${at}/properties`, `must be ${typed.join(', ')}, as x-field says`);
}
