import type { ConnectionSettings, Http } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { isRecord } from '../../connector/core/safe.ts';
import { defaultSwitches, type Switches } from '../../runtime/switches.ts';
import { switchNotes } from '../support/switches.ts';
import { oneLine } from '../text.ts';
import { readList } from './files.ts';

const KNOWN = ['name', 'module', 'baseUrl', 'authorization', 'headers'];

/**
 * Connections of a JSON file: `[{"name", "module", "baseUrl", "authorization", "headers"}]`. `${NAME}` in a value is the
 * environment variable of that name, so that no secret has to stand in the file. Throws FlopackError CONFIG_INVALID.
 */
export function readConnections(path: string, env: NodeJS.ProcessEnv = process.env): ConnectionSettings[] {
  const wrong: string[] = [];
  const filled = (value: unknown, place: string): string => {
    if (typeof value !== 'string') {
      wrong.push(`${place} is no text`);
      return '';
    }
    return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const found = env[name];
      if (found === undefined) wrong.push(`${place}: the environment variable ${name} is not set`);
      return found ?? '';
    });
  };
  const settings = readList('--connections', path).map((entry, at): ConnectionSettings => {
    const place = `[${at}]`;
    for (const key of Object.keys(entry))
      if (!KNOWN.includes(key)) wrong.push(`${place}: unknown field ${oneLine(key)}`);
    const { headers } = entry;
    return {
      name: filled(entry['name'], `${place}.name`),
      module: filled(entry['module'], `${place}.module`),
      ...(entry['baseUrl'] === undefined ? {} : { baseUrl: filled(entry['baseUrl'], `${place}.baseUrl`) }),
      ...(entry['authorization'] === undefined
        ? {}
        : { authorization: filled(entry['authorization'], `${place}.authorization`) }),
      ...(isRecord(headers)
        ? {
            headers: Object.fromEntries(
              Object.entries(headers).map(([name, value]) => [
                name,
                filled(value, `${place}.headers.${oneLine(name)}`),
              ]),
            ),
          }
        : {}),
    };
  });
  for (const { baseUrl } of settings)
    if (baseUrl !== undefined && !URL.canParse(baseUrl))
      wrong.push('a baseUrl is no URL, e.g. https://example.okta.com');
  if (wrong.length > 0)
    throw new FlopackError('CONFIG_INVALID', `--connections ${oneLine(path)}: ${wrong.join('; ')}.`);
  return settings;
}

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
  const allowed = new Set(hosts.map(hostOf));
  for (const { baseUrl } of connections) if (baseUrl !== undefined) allowed.add(new URL(baseUrl).host);
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
