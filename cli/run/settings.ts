import type { ConnectionSettings, Http } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { defaultSwitches, type Switches } from '../../runtime/switches.ts';
import { switchNotes } from '../support/switches.ts';
import { oneLine } from '../text.ts';
import { hostsOf } from './connections.ts';

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

/** Reaches the hosts of `--allow` and of the connections alone. The error for any other is one that no flow catches. */
export function allowedHttp(hosts: readonly string[], connections: readonly ConnectionSettings[], http: Http): Http {
  const allowed = new Set([...hosts.map(hostOf), ...hostsOf(connections)]);
  return {
    request(request) {
      const { host, hostname } = new URL(request.url);
      if (allowed.has(host) || allowed.has(hostname)) return http.request(request);
      const message = `${request.method} ${host} is not allowed: add --allow ${host}, or mock the card`;
      return Promise.reject(new FlopackError('CARD_NO_BEHAVIOUR', message, { host }));
    },
  };
}

function hostOf(text: string): string {
  const url = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(url))
    throw new FlopackError('USAGE', `--allow ${oneLine(text)}: it takes a host, e.g. example.okta.com.`);
  return new URL(url).host;
}
