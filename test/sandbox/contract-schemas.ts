/** A JSON object of the description. */
export type Json = Readonly<Record<string, unknown>>;
export interface OpenApi {
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> } & Json;
}
export type Direction = 'request' | 'response';

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Okta's published samples have `null` where the description does not say so (`outcome.reason`, `detailEntry`,
 * `client.id`, `errorRedirectUrl`, the parts of `authenticationContext`): these schemas take null for any property.
 */
const NULL_IN_SAMPLES = /^Log[A-Z]|^ApplicationAccessibility$/;

export interface JsonSchemas {
  readonly definitions: Record<string, Json>;
  readonly convert: (schema: Json) => Json;
}

/**
 * OpenAPI 3.0 schemas as JSON Schema 2019-09: `nullable`, `discriminator` (as if/then), read-only parts that a request
 * must not send and write-only parts that an answer must not show. Every schema is there twice: closed (a property
 * that is not described is a problem), and open (`Name!`) for use inside an `allOf`.
 */
export function toJsonSchemas(contract: OpenApi, direction: Direction): JsonSchemas {
  const schemas = contract.components.schemas;
  const nameOf = (ref: string): string => ref.replace('#/components/schemas/', '');

  const convert = (schema: Json, open: boolean, nullAll: boolean): Json => {
    if (typeof schema.$ref === 'string') {
      const ref = { $ref: `contract#/$defs/${nameOf(schema.$ref)}${open ? '!' : ''}` };
      return schema.nullable === true || nullAll ? { anyOf: [ref, { type: 'null' }] } : ref;
    }
    const result: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties' && isObject(value)) result.properties = properties(value, nullAll);
      else if (key === 'items' && isObject(value)) result.items = convert(value, false, false);
      else if (key === 'additionalProperties' && isObject(value)) result[key] = convert(value, false, false);
      else if (['allOf', 'anyOf', 'oneOf'].includes(key) && Array.isArray(value)) {
        // The variants are open, so more than one may fit: oneOf is taken as anyOf.
        result[key === 'oneOf' ? 'anyOf' : key] = value.filter(isObject).map((one) => convert(one, true, nullAll));
      } else if (key === 'required' && Array.isArray(value)) {
        result.required = value.filter((name) => !hidden(propertyOf(schema, String(name))));
      } else if (
        ['type', 'enum', 'format', 'minLength', 'maxLength', 'pattern', 'additionalProperties'].includes(key)
      ) {
        result[key] = value;
      }
    }
    // A schema that says nothing of its properties takes them all.
    const says = schema.properties !== undefined || schema.allOf !== undefined;
    if (!open && says && schema.additionalProperties === undefined) result.unevaluatedProperties = false;
    return schema.nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
  };
  const propertyOf = (schema: Json, name: string): Json | undefined => {
    const all = schema.properties;
    const own = isObject(all) ? all[name] : undefined;
    return isObject(own) ? own : undefined;
  };
  const hidden = (property: Json | undefined): boolean => {
    if (property === undefined) return false;
    const target = typeof property.$ref === 'string' ? schemas[nameOf(property.$ref)] : undefined;
    const key = direction === 'request' ? 'readOnly' : 'writeOnly';
    return property[key] === true || target?.[key] === true;
  };
  const properties = (all: Json, nullAll: boolean): Json =>
    Object.fromEntries(
      Object.entries(all).map(([name, property]) => {
        if (!isObject(property)) return [name, {}];
        if (hidden(property)) return [name, false];
        const converted = convert(property, false, false);
        return [name, nullAll ? { anyOf: [converted, { type: 'null' }] } : converted];
      }),
    );

  const definitions: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const nullAll = NULL_IN_SAMPLES.test(name);
    definitions[`${name}!`] = convert(schema, true, nullAll);
    const discriminator = schema.discriminator;
    const mapping = isObject(discriminator) ? discriminator.mapping : undefined;
    if (!isObject(discriminator) || !isObject(mapping)) {
      definitions[name] = convert(schema, false, nullAll);
      continue;
    }
    const property = String(discriminator.propertyName);
    definitions[name] = {
      allOf: [
        { $ref: `contract#/$defs/${name}!` },
        ...Object.entries(mapping).map(([value, ref]) => ({
          if: { properties: { [property]: { const: value } }, required: [property] },
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
          then: { $ref: `contract#/$defs/${nameOf(String(ref))}!` },
        })),
      ],
      unevaluatedProperties: false,
    };
  }
  return { definitions, convert: (schema) => convert(schema, false, false) };
}
