import type { Value } from '../../connector/core/behaviour.ts';
import { asIs, toBoolean, toDate, toJsonText, toNumber, toObject, toText } from '../../connector/core/convert.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Transform } from '../../format/model.ts';
import type { Frame } from '../engine/frame.ts';
import { rulesRead } from '../engine/rules.ts';
import type { Switches } from '../switches.ts';

/** Brings a value to a type. Throws CardError `Invalid Type Conversion`. */
export type Conversion = (value: Value, rules: Switches) => Value;

/** Where an input's value comes from: a slot of the frame, or (`slot` -1) a literal. */
export interface Source {
  readonly slot: number;
  readonly value: Value;
  /** null: as it is. */
  readonly convert: Conversion | null;
}

export function read(source: Source, frame: Frame): Value {
  const value = source.slot < 0 ? source.value : frame.slots[source.slot];
  if (source.convert !== null) return source.convert(value, frame.rules);
  return value === undefined ? null : value;
}

/**
 * A literal, converted now; one that cannot be converted fails when the card runs, and one for which a switch decides
 * is converted then, so that the trace of the run shows it. Frozen: runs share it.
 */
export function literal(value: Value, convert: Conversion, switches: Switches): Source {
  freeze(value);
  try {
    const converted = rulesRead(switches, (rules) => convert(value, rules));
    if (!converted.read) {
      freeze(converted.value);
      return { slot: -1, value: converted.value, convert: null };
    }
  } catch {
    // Left to the run.
  }
  return { slot: -1, value, convert };
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
export function through(source: Source, convert: Conversion): Source {
  const before = source.convert;
  if (before === null) return { ...source, convert };
  if (before === convert || convert === asIs) return source;
  return { ...source, convert: (value, rules) => convert(before(value, rules), rules) };
}

function stringify(value: Value): Value {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return toJsonText(value);
}

/** A list of one; a list is one already. */
function wrap(value: Value, rules: Switches): Value {
  if (value === null || value === undefined) return rules.wrapNull === 'empty' ? [] : [null];
  if (Array.isArray(value)) return rules.wrapList === 'keep' ? value : [value];
  return [value];
}

const CONVERT: Readonly<Record<string, Conversion>> = {
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
export function transformOf(transform: Transform | null): Conversion | null {
  const entry = transform === null ? undefined : Object.values(transform)[0];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const name = entry['convert'];
  const wraps = entry['forceWrapArray'] === true || name === 'wrapArray';
  if (name === undefined || name === null || name === '' || name === 'wrapArray') return wraps ? wrap : null;
  const convert = typeof name === 'string' && Object.hasOwn(CONVERT, name) ? CONVERT[name] : undefined;
  if (convert === undefined)
    throw new FlopackError(
      'FLOW_INVALID',
      `A wire has the unknown conversion ${JSON.stringify(name)}: draw the wire again in the console.`,
    );
  return wraps ? (value, rules) => wrap(convert(value, rules), rules) : convert;
}
