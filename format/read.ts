import type { Json, JsonObject, Problem } from './model.ts';

/** Where readers put what they find. */
export interface ReadContext {
  readonly report: (problem: Problem) => void;
}

const NOTHING: JsonObject = Object.freeze({});

/*
 * Readers are total: on a file that breaks the schema they give something of the right type, so that the rules can
 * still look at the rest of the file. The schema says what was wrong.
 */

export function objectAt(holder: JsonObject, key: string): JsonObject {
  return asObject(holder[key]);
}

export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : NOTHING;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listAt(holder: JsonObject, key: string): readonly Json[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}

export function textAt(holder: JsonObject, key: string): string {
  const value = holder[key];
  return typeof value === 'string' ? value : '';
}

export function textOrNullAt(holder: JsonObject, key: string): string | null {
  const value = holder[key];
  return typeof value === 'string' ? value : null;
}

/** A copy of `holder` with `null` at every one of `held` that it has, in its own key order: a `rest` template. */
export function template(holder: JsonObject, held: readonly string[]): JsonObject {
  const out = { ...holder };
  for (const key of held) if (Object.hasOwn(out, key)) out[key] = null;
  return out;
}
