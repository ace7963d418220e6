/** What goes wrong, for tests of what callers do then. */
export interface Fault {
  /** `hang`: no answer ever; `drop`: the connection breaks; `busy`, `unavailable`: results 51 and 52. */
  readonly kind: 'hang' | 'drop' | 'busy' | 'unavailable';
  /** Default: every operation. */
  readonly on?: readonly ('bind' | 'search' | 'modify' | 'add' | 'delete')[];
  /** How often; default: until it is taken away. */
  readonly times?: number;
  /** `after`: the work is done, and only its answer is lost (`hang`, `drop`). Default: `before`. */
  readonly when?: 'before' | 'after';
}

export interface Faults {
  set(fault: Fault | null): void;
  /** The fault that this operation meets now. */
  take(operation: string): Fault | null;
}

export function createFaults(): Faults {
  let fault: Fault | null = null;
  let left = 0;
  return {
    set: (next) => {
      fault = next;
      left = next?.times ?? Number.POSITIVE_INFINITY;
    },
    take: (operation) => {
      if (fault === null || left <= 0) return null;
      if (fault.on !== undefined && !fault.on.some((one) => one === operation)) return null;
      left--;
      return fault;
    },
  };
}
