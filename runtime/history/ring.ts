/** Keeps the newest `size` entries by id. */
export interface Ring<T extends { readonly id: string }> {
  add(entry: T): void;
  get(id: string): T | null;
  /** Puts another entry in the place of the one with the same id. */
  replace(entry: T): void;
  /** Newest first. */
  list(): T[];
}

export function ring<T extends { readonly id: string }>(
  size: number,
  dropped: (id: string) => void = () => {},
): Ring<T> {
  // Ids in a circle beside the map: finding the oldest key of a map that loses keys all the time is slow.
  const ids: string[] = [];
  const entries = new Map<string, T>();
  let next = 0;
  return {
    add(entry) {
      const oldest = ids[next];
      if (oldest !== undefined) {
        entries.delete(oldest);
        dropped(oldest);
      }
      ids[next] = entry.id;
      next = (next + 1) % size;
      entries.set(entry.id, entry);
    },
    get: (id) => entries.get(id) ?? null,
    replace(entry) {
      if (entries.has(entry.id)) entries.set(entry.id, entry);
    },
    list() {
      const ordered = [...ids.slice(next), ...ids.slice(0, next)];
      return ordered.reverse().flatMap((id) => entries.get(id) ?? []);
    },
  };
}

/** Calls `old` with the id that was added `size` ids ago. */
export function trail(size: number, old: (id: string) => void): (id: string) => void {
  const ids: string[] = [];
  let next = 0;
  return (id) => {
    const oldest = ids[next];
    ids[next] = id;
    next = (next + 1) % size;
    if (oldest !== undefined) old(oldest);
  };
}
