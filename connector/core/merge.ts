import { type CardRules, rulesOf } from './rules.ts';
import { isRecord, put } from './safe.ts';

/** Adds the fields of `source` to `target`, later ones win; whether objects in both are merged in turn, a rule decides. */
export function mergeInto(
  target: Record<string, unknown>,
  source: Record<string, unknown>,
  context: { readonly rules?: CardRules },
): void {
  for (const key of Object.keys(source)) {
    const item = source[key];
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isRecord(item) && isRecord(before) && rulesOf(context).mergeDepth === 'deep') {
      const merged: Record<string, unknown> = {};
      mergeInto(merged, before, context);
      mergeInto(merged, item, context);
      put(target, key, merged);
    } else put(target, key, item);
  }
}
