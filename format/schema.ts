import type { JsonObject, Problem } from './model.ts';

export function schemaProblems(_json: JsonObject): Problem[] {
  return [];
}
