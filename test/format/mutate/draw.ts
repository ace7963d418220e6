/** Choices of a mutation, drawn from a list of numbers that fast-check made and can shrink. */
export interface Draw {
  /** A whole number below `end`; 0 where there is nothing to choose from. */
  below(end: number): number;
  /** One of `items`, or undefined where there is none. */
  of<T>(items: readonly T[]): T | undefined;
}

export function drawFrom(numbers: readonly number[]): Draw {
  let used = 0;
  const next = (): number => numbers[used++ % numbers.length] ?? 0;
  const below = (end: number): number => (end <= 0 ? 0 : next() % end);
  return { below, of: (items) => items[below(items.length)] };
}
