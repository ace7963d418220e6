import type { Json, JsonObject } from '../../format/model.ts';
import { pointerKeys, valueAt } from '../../format/pointer.ts';

/** Changes a file at a pointer; fails when the place above does not exist, so that a test cannot miss its aim. */
export function set(json: JsonObject, pointer: string, value: Json): void {
  const { holder, key } = aim(json, pointer);
  holder[key] = value;
}

export function remove(json: JsonObject, pointer: string): void {
  const { holder, key } = aim(json, pointer);
  if (!Object.hasOwn(holder, key)) throw new Error(`nothing at ${pointer}`);
  if (Array.isArray(holder)) (holder as unknown as Json[]).splice(Number(key), 1);
  else delete holder[key];
}

/** Renames the key at the end of a pointer, keeping the order of keys. */
export function rename(json: JsonObject, pointer: string, name: string): void {
  const { holder, key } = aim(json, pointer);
  const entries = Object.entries(holder);
  for (const [old] of entries) delete holder[old];
  for (const [old, value] of entries) holder[old === key ? name : old] = value;
}

function aim(json: JsonObject, pointer: string): { holder: JsonObject; key: string } {
  const keys = pointerKeys(pointer);
  const key = keys.at(-1) ?? '';
  const holder = valueAt(json, pointer.slice(0, pointer.lastIndexOf('/')));
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing above ${pointer}`);
  return { holder: holder as JsonObject, key };
}
