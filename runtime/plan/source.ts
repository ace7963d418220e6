import type { Value } from '../../connector/core/behaviour.ts';
import {
  asIs,
  type Convert,
  toBoolean,
  toDate,
  toJsonText,
  toList,
  toNumber,
  toObject,
  toText,
} from '../../connector/core/convert.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Transform } from '../../format/model.ts';
import type { Switches } from '../switches.ts';

/** Where an input's value comes from: a slot of the frame, or (`slot` -1) a literal. */
export interface Source {
  readonly slot: number;
  readonly value: Value;
  /** null: as it is. */
  readonly convert: Convert | null;
}

export function read(source: Source, slots: readonly Value[]): Value {
  const value = source.slot < 0 ? source.value : slots[source.slot];
  if (source.convert !== null) return source.convert(value);
  return value === undefined ? null : value;
}

/** A literal, converted now; one that cannot be converted fails when the card runs. Frozen: runs share it. */
export function literal(value: Value, convert: Convert): Source {
  freeze(value);
  try {
    const converted = convert(value);
    freeze(converted);
    return { slot: -1, value: converted, convert: null };
  } catch {
    return { slot: -1, value, convert };
  }
}

function freeze(value: Value): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Date) return;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
}

export function fromSlot(slot: number): Source {
  return { slot, value: null, convert: null };
}

/** A source read through one more conversion. */
export function through(source: Source, convert: Convert): Source {
  const before = source.convert;
  if (before === null) return { ...source, convert };
  if (before === convert || convert === asIs) return source;
  return { ...source, convert: (value) => convert(before(value)) };
}

function stringify(value: Value): Value {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return toJsonText(value);
}

const CONVERT: Readonly<Record<string, Convert>> = {
  parse: toObject,
  dateTime: toDate,
  toString: toText,
  stringify,
  parseFloat: toNumber,
  isoString: toText,
  booleanToString: toText,
  toBoolean,
};

/** The conversion of a wire's `transform` (all names that exports hold), or null for a plain wire. */
export function transformOf(transform: Transform | null, switches: Switches): Convert | null {
  const entry = transform === null ? undefined : Object.values(transform)[0];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const name = entry['convert'];
  const wrap: Convert =
    switches.wrapNull === 'empty'
      ? (value) => toList(value) ?? []
      : (value) => (Array.isArray(value) ? value : [value ?? null]);
  const wraps = entry['forceWrapArray'] === true || name === 'wrapArray';
  if (name === undefined || name === null || name === '' || name === 'wrapArray') return wraps ? wrap : null;
  const convert = typeof name === 'string' && Object.hasOwn(CONVERT, name) ? CONVERT[name] : undefined;
  if (convert === undefined)
    throw new FlopackError(
      'FLOW_INVALID',
      `A wire has the unknown conversion ${JSON.stringify(name)}: draw the wire again in the console.`,
    );
  return wraps ? (value) => wrap(convert(value)) : convert;
}
