import type { Json, JsonObject } from '../../connector/core/field.ts';

/** One thing that examples cannot tell, or tell wrong. */
export interface Change {
  /** JSON pointer into the harvested schema. */
  readonly at: string;
  /** What stands there instead; absent: nothing stands there. */
  readonly value?: Json;
  readonly reason: string;
}

/** `schemas/overlay/<module>/<card>.json`. */
export interface Overlay {
  readonly kind: string;
  readonly changes?: readonly Change[];
  readonly examples?: readonly Json[];
  readonly counterExamples?: readonly Json[];
}

/** A harvested schema with its overlay. Each entry that changes nothing, or finds nothing to change, is a problem. */
export function applyOverlay(schema: JsonObject, overlay: Overlay): { schema: JsonObject; problems: string[] } {
  const copy = structuredClone(schema) as Plain;
  const problems: string[] = [];
  const card = copy['x-card'] as Plain | undefined;
  if (overlay.kind !== card?.kind) problems.push(`kind is ${overlay.kind}, the card is ${String(card?.kind)}`);
  for (const [i, change] of (overlay.changes ?? []).entries()) {
    const problem = apply(copy, change);
    if (problem !== null) problems.push(`changes/${i} at ${change.at} ${problem}`);
  }
  if (overlay.examples) copy.examples = overlay.examples as Json;
  if (overlay.counterExamples) copy['x-counterExamples'] = overlay.counterExamples as Json;
  return { schema: copy, problems };
}

type Plain = { [key: string]: Json };

function apply(schema: Plain, { at, value }: Change): string | null {
  const path = at
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = path.pop();
  if (last === undefined || !at.startsWith('/')) return 'names no place';
  if ([...path, last].some((part) => ['__proto__', 'constructor', 'prototype'].includes(part))) return 'names no place';
  let holder: Plain = schema;
  for (const part of path) {
    const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
    if (typeof next !== 'object' || next === null || Array.isArray(next)) return `finds no ${part}`;
    holder = next as Plain;
  }
  const has = Object.hasOwn(holder, last);
  if (value === undefined) {
    if (!has) return 'removes what is not there';
    delete holder[last];
    return null;
  }
  if (has && JSON.stringify(holder[last]) === JSON.stringify(value)) return 'changes nothing';
  holder[last] = value;
  return null;
}
