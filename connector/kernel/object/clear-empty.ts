import type { Behaviour } from '../../core/behaviour.ts';
import { isEmpty } from '../../core/compare.ts';
import { toBoolean } from '../../core/convert.ts';
import { isRecord, put } from '../../core/safe.ts';

function cleared(value: unknown, deep: boolean): unknown {
  if (!isRecord(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const kept = deep ? cleared(item, deep) : item;
    if (!isEmpty(kept)) put(out, key, kept);
  }
  return out;
}

/** Clear Empty: drops "", {}, [] and null, inside objects too unless "recursive" is off. */
export const clearEmpty: Behaviour = (inputs) => ({
  output: cleared(inputs.object ?? {}, toBoolean(inputs.recursive) !== false),
});
