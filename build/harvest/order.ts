import type { JsonObject } from '../../connector/core/field.ts';

/**
 * One order of names that occur in several: the first list's order, and each name that it lacks behind the nearest
 * name before it in the list that has it.
 */
export function mergeOrders(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  const known = new Set<string>();
  for (const list of lists) {
    let at = -1;
    for (const name of list) {
      if (known.has(name)) {
        at = Math.max(at, order.indexOf(name));
        continue;
      }
      order.splice(at + 1, 0, name);
      known.add(name);
      at++;
    }
  }
  return order;
}

/**
 * Authors move fields: the groups of a connector card stand in their own order, options where they were.
 * `order` holds `[group, key]` as JSON.
 */
export function byGroup(order: readonly string[], groupRules: JsonObject | null): string[] {
  const rank = new Map<string | null, number>();
  for (const id of order) {
    const [group] = JSON.parse(id) as [string | null];
    const index = (groupRules?.[group ?? ''] as { readonly index?: unknown } | undefined)?.index;
    if (!rank.has(group)) rank.set(group, typeof index === 'number' ? index : 1_000 + rank.size);
  }
  const groupOf = (id: string): string | null => (JSON.parse(id) as [string | null])[0];
  const moved = order
    .filter((id) => groupOf(id) !== 'parameters')
    .map((id, at) => ({ id, at, rank: rank.get(groupOf(id))! }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map((one) => one.id);
  return order.map((id) => (groupOf(id) === 'parameters' ? id : moved.shift()!));
}
