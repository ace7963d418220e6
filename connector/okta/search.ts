import type { CardContext, Values } from '../core/behaviour.ts';
import { rulesOf } from '../core/rules.ts';
import { filled, plainName } from '../core/shape.ts';

/** Fields of the group Inputs that are no attribute: expressions of the author's own. */
const CUSTOM = new Set(['customsearchcriteria', 'customfilter', 'customfilters']);

function quoted(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const text = value instanceof Date ? value.toISOString() : String(value);
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * The expression of the filled fields of a group: `eq` for each attribute, the custom expression as it stands (Okta page
 * "Search Groups"). Null where nothing is filled.
 */
export function expressionOf(
  inputs: Values,
  group: string,
  context: CardContext,
  skip: readonly string[] = [],
): string | null {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(filled(inputs, group))) {
    if (skip.includes(key)) continue;
    const custom = CUSTOM.has(plainName(key));
    parts.push(custom ? String(value).trim() : `${key} eq ${quoted(value)}`);
  }
  const used = parts.filter((part) => part !== '');
  if (used.length < 2) return used[0] ?? null;
  const word = rulesOf(context).searchFields;
  return used.map((part) => (/ (and|or) /i.test(part) ? `(${part})` : part)).join(` ${word} `);
}
