import type { ConnectionSettings, Http } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { defaultSwitches, type Switches } from '../../runtime/switches.ts';
import { switchNotes } from '../support/switches.ts';
import { oneLine } from '../text.ts';
import { originsOf } from './connections.ts';

/** `name=value` flags. Throws FlopackError USAGE that names the switches there are. */
export function readSwitches(flags: readonly string[]): Partial<Switches> {
  const switches: Record<string, unknown> = {};
  for (const flag of flags) {
    const at = flag.indexOf('=');
    const name = flag.slice(0, Math.max(0, at));
    const text = flag.slice(at + 1);
    if (at === -1 || !Object.hasOwn(defaultSwitches, name)) {
      const names = Object.keys(defaultSwitches).sort().join(', ');
      throw new FlopackError('USAGE', `--switch ${oneLine(flag)}: it takes name=value. The switches are ${names}.`);
    }
    const before: unknown = defaultSwitches[name as keyof Switches];
    if (typeof before === 'boolean' && text !== 'true' && text !== 'false')
      throw new FlopackError('USAGE', `--switch ${name} takes true or false.`);
    if (typeof before === 'number' && !/^\d{1,12}$/.test(text))
      throw new FlopackError('USAGE', `--switch ${name} takes a whole number.`);
    const values = typeof before === 'string' ? (switchNotes().find((note) => note.name === name)?.values ?? []) : [];
    if (values.length > 0 && !values.includes(text))
      throw new FlopackError('USAGE', `--switch ${name} takes ${values.join(' or ')}.`);
    switches[name] = typeof before === 'boolean' ? text === 'true' : typeof before === 'number' ? Number(text) : text;
  }
  return switches as Partial<Switches>;
}

/**
 * Reaches the origins of `--allow` and of the connections alone: a host is https on its own port (or the one given), but
 * any protocol and port on this computer. The error for any other is one that no flow catches.
 */
export function allowedHttp(given: readonly string[], connections: readonly ConnectionSettings[], http: Http): Http {
  const allowed = new Set([...given.map(allowedOf), ...originsOf(connections)]);
  return {
    request(request) {
      const { origin, protocol, host, hostname, port } = new URL(request.url);
      if (allowed.has(origin)) return http.request(request);
      if (isLoopback(hostname) && (allowed.has(hostname) || (port !== '' && allowed.has(host))))
        return http.request(request);
      const message = `${request.method} ${host} is not allowed: add --allow ${protocol === 'https:' ? host : origin}, or mock the card`;
      return Promise.reject(new FlopackError('CARD_NO_BEHAVIOUR', message, { host }));
    },
  };
}

/** An origin, or the bare host (and port) of this computer. */
function allowedOf(text: string): string {
  const whole = text.includes('://');
  const url = whole ? text : `https://${text}`;
  const parsed = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.username !== '' || parsed.password !== '')
    throw new FlopackError(
      'USAGE',
      `--allow ${oneLine(text)}: it takes a host or an origin, e.g. example.okta.com or http://127.0.0.1:8080.`,
    );
  return !whole && isLoopback(parsed.hostname) ? parsed.host : parsed.origin;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
