import { defaultSwitches, type Switches } from '../switches.ts';
import type { TraceEntry } from './trace.ts';

/** What has a card running. */
interface Noting {
  readonly entry: TraceEntry | null;
}

/** Notes a switch at the card that runs. */
export function note(entry: TraceEntry, name: string): void {
  const { guesses } = entry;
  if (guesses === undefined) entry.guesses = [name];
  else if (!guesses.includes(name)) {
    guesses.push(name);
    guesses.sort();
  }
}

/** A view of the switches: one getter each, on the prototype, so that making a view for a run costs one object. */
class NotedRules {
  readonly #switches: Switches;
  readonly #noting: Noting;

  constructor(switches: Switches, noting: Noting) {
    this.#switches = switches;
    this.#noting = noting;
  }

  static read(view: NotedRules, name: keyof Switches): unknown {
    const { entry } = view.#noting;
    if (entry !== null) note(entry, name);
    return view.#switches[name];
  }
}

for (const name of Object.keys(defaultSwitches) as (keyof Switches)[]) {
  Object.defineProperty(NotedRules.prototype, name, {
    get(this: NotedRules) {
      return NotedRules.read(this, name);
    },
    enumerable: true,
  });
}

/**
 * The switches as a traced run reads them: each is read only where it decides something, and is then noted in the trace
 * entry of the card that runs (`guesses`).
 */
export function notedRules(switches: Switches, noting: Noting): Switches {
  return new NotedRules(switches, noting) as unknown as Switches;
}

/** The switches that `work` reads. */
export function rulesRead<T>(switches: Switches, work: (rules: Switches) => T): { value: T; read: boolean } {
  const probe: { entry: TraceEntry } = { entry: { guesses: [] as string[] } as TraceEntry };
  const value = work(notedRules(switches, probe));
  return { value, read: (probe.entry.guesses ?? []).length > 0 };
}
