/** Keeps the newest `size` entries by id. */
export interface Ring<T> {
  add(entry: T & { readonly id: string }): void;
  get(id: string): T | null;
  replace(entry: T & { readonly id: string }): void;
  /** Newest first. */
  list(): T[];
  count(): number;
}

export function ring<T>(size: number, dropped: (id: string) => void = () => {}): Ring<T> {
  // A Map keeps the order of insertion: the first key is the oldest.
  const entries = new Map<string, T>();
  return {
    add(entry) {
      entries.set(entry.id, entry);
      if (entries.size <= size) return;
      const oldest = entries.keys().next().value as string;
      entries.delete(oldest);
      dropped(oldest);
    },
    get: (id) => entries.get(id) ?? null,
    replace(entry) {
      if (entries.has(entry.id)) entries.set(entry.id, entry);
    },
    list: () => [...entries.values()].reverse(),
    count: () => entries.size,
  };
}
