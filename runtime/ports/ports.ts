import type { Clock, Http, Random } from '../../connector/core/behaviour.ts';
import type { TableStore } from './tables.ts';

/** A clock that can also give up waiting: what `sleep` cannot. */
export interface RuntimeClock extends Clock {
  /** Calls back once after `ms` unless cancelled; does not keep the process alive. */
  timer(ms: number, callback: () => void): { cancel(): void };
}

/** Everything through which runs meet the world. */
export interface Ports {
  readonly clock: RuntimeClock;
  readonly random: Random;
  readonly http: Http;
  readonly tables: TableStore;
}
