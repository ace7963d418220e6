import type { Value } from '../../../connector/core/behaviour.ts';
import { CardError } from '../../../connector/core/error.ts';
import { isRecord } from '../../../connector/core/safe.ts';
import type { Frame } from '../../engine/frame.ts';

/** The single field of a Return, whatever its name; of several the first. */
export function single(result: Value): Value {
  if (!isRecord(result)) return result ?? null;
  const values = Object.values(result);
  return values.length === 0 ? null : values[0];
}

/** A single value is a list of one. */
export function listOf(value: Value, frame: Frame): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value !== null && value !== undefined) return [value];
  if (frame.rules.nullList === 'empty') return [];
  throw new CardError('Invalid Input', 'Invalid Input: the list is missing.');
}
