/** A numeric option of a benchmark: its usual value, its value under `--quick`, and the least it may be. */
export interface NumberOption {
  readonly usual: number;
  readonly quick: number;
  readonly least: number;
}

export interface Chosen<N extends string, T extends string> {
  readonly quick: boolean;
  readonly numbers: Readonly<Record<N, number>>;
  readonly texts: Readonly<Partial<Record<T, string>>>;
}

/** Reads `--quick` and `--name value` pairs. Throws Error for an unknown name or a wrong value. */
export function readOptions<N extends string, T extends string>(
  args: readonly string[],
  numbers: Readonly<Record<N, NumberOption>>,
  texts: readonly T[],
): Chosen<N, T> {
  const quick = args.includes('--quick');
  const given = new Map<string, string>();
  const pairs = args.filter((arg) => arg !== '--quick');
  for (let i = 0; i < pairs.length; i += 2) {
    const name = pairs[i]!.replace(/^--/, '');
    const value = pairs[i + 1];
    const known = Object.hasOwn(numbers, name) || texts.some((text) => text === name);
    if (!pairs[i]!.startsWith('--') || !known || value === undefined) throw new Error(`unknown: ${pairs[i]}`);
    given.set(name, value);
  }
  const numberOf = ([name, option]: [string, NumberOption]): [string, number] => {
    const text = given.get(name);
    const value = text === undefined ? (quick ? option.quick : option.usual) : Number(text);
    if (!Number.isInteger(value) || value < option.least)
      throw new Error(`--${name} takes a whole number from ${option.least}`);
    return [name, value];
  };
  return {
    quick,
    numbers: Object.fromEntries(Object.entries<NumberOption>(numbers).map(numberOf)) as Record<N, number>,
    texts: Object.fromEntries(given) as Partial<Record<T, string>>,
  };
}
