import type { RuntimeOptions } from '../model.ts';
import { memoryTables } from '../tables/store.ts';
import { withAllowed } from './allow.ts';
import { systemClock } from './clock.ts';
import { undiciHttp, withHosts } from './http.ts';
import type { Ports } from './ports.ts';
import { cryptoRandom } from './random.ts';

/** The ports that are given, and real ones for the rest. `close` closes what was made here. */
export function portsOf(options: Pick<RuntimeOptions, 'ports' | 'hosts' | 'httpAllow'>): {
  readonly ports: Ports;
  close(): Promise<void>;
} {
  const { ports: given = {}, hosts = {}, httpAllow: allow } = options;
  const own = given.http === undefined ? undiciHttp({ hosts, ...(allow === undefined ? {} : { allow }) }) : null;
  const ports: Ports = {
    clock: given.clock ?? systemClock(),
    random: given.random ?? cryptoRandom(),
    http: own ?? withAllowed(withHosts(given.http!, hosts), allow),
    tables: given.tables ?? memoryTables(),
  };
  return { ports, close: async () => own?.close() };
}
