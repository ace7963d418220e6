import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { getPath, type Path } from '../../core/path.ts';
import { listOf } from './items.ts';

function order(a: unknown, b: unknown): number {
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
  if (b === null || b === undefined) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [toText(a) ?? '', toText(b) ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Sort: ascending by the value at a path, numbers by value, else by text, nothing last; equal items keep their order (assumed). */
export const sortBy: Behaviour = (inputs) => {
  const path = inputs.path as Path | null;
  return { 'sorted list': [...listOf(inputs.list)].sort((a, b) => order(getPath(a, path), getPath(b, path))) };
};
