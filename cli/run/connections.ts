import type { ConnectionAuth, ConnectionSettings } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { isRecord, put } from '../../connector/core/safe.ts';
import { oneLine } from '../text.ts';
import { readList } from './files.ts';

/** Fields of an object of texts; false: it may be left out. */
type Fields = Readonly<Record<string, boolean>>;

const CONNECTION: Fields = { name: true, module: true, baseUrl: false, authorization: false };
const MAPS = ['headers', 'parameters'] as const;

/** Ways to sign in: the fields of each beside `type`, and words that a field takes. */
const AUTHS: Readonly<Record<ConnectionAuth['type'], Fields>> = {
  basic: { username: true, password: true },
  apiKey: { in: true, name: true, value: true },
  clientCredentials: { tokenUrl: true, clientId: true, clientSecret: true, scope: false, sendIn: false },
};
const WORDS: Readonly<Record<string, readonly string[]>> = { in: ['header', 'query'], sendIn: ['form', 'header'] };

/**
 * Connections of a JSON file: `[{"name", "module", "baseUrl", "authorization", "auth", "headers", "parameters"}]`, as
 * `ConnectionSettings` has them. `${NAME}` in a value is the environment variable of that name, so that no secret has to
 * stand in the file. Throws FlopackError CONFIG_INVALID with all that is wrong.
 */
export function readConnections(path: string, env: NodeJS.ProcessEnv = process.env): ConnectionSettings[] {
  const wrong: string[] = [];
  const filled = (value: unknown, place: string): string => {
    if (typeof value !== 'string') {
      wrong.push(`${place} ${value === undefined ? 'is missing' : 'is no text'}`);
      return '';
    }
    return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const found = env[name];
      if (found === undefined) wrong.push(`${place}: the environment variable ${name} is not set`);
      return found ?? '';
    });
  };
  const texts = (from: Readonly<Record<string, unknown>>, fields: Fields, place: string, others: readonly string[]) => {
    const out: Record<string, string> = {};
    for (const key of Object.keys(from))
      if (!Object.hasOwn(fields, key) && !others.includes(key))
        wrong.push(
          `${place}: unknown field ${oneLine(key)}; it takes ${[...Object.keys(fields), ...others].join(', ')}`,
        );
    for (const [key, required] of Object.entries(fields))
      if (required || from[key] !== undefined) out[key] = filled(from[key], `${place}.${key}`);
    return out;
  };
  const map = (value: unknown, place: string): Record<string, string> => {
    const out: Record<string, string> = {};
    if (!isRecord(value)) wrong.push(`${place} takes {"name": "text"}`);
    else for (const [name, text] of Object.entries(value)) put(out, name, filled(text, `${place}.${oneLine(name)}`));
    return out;
  };
  const authOf = (value: unknown, place: string): ConnectionAuth | null => {
    const type = isRecord(value) ? value['type'] : undefined;
    if (!isRecord(value) || typeof type !== 'string' || !Object.hasOwn(AUTHS, type)) {
      wrong.push(`${place}.type takes ${Object.keys(AUTHS).join(', ')}`);
      return null;
    }
    const auth = texts(value, AUTHS[type as ConnectionAuth['type']], place, ['type']);
    for (const [key, words] of Object.entries(WORDS))
      if (auth[key] !== undefined && !words.includes(auth[key]))
        wrong.push(`${place}.${key} takes ${words.join(' or ')}`);
    if (auth['tokenUrl'] !== undefined) isUrl(auth['tokenUrl'], `${place}.tokenUrl`, wrong);
    return { type, ...auth } as ConnectionAuth;
  };

  const settings = readList('--connections', path).map((entry, at): ConnectionSettings => {
    const place = `[${at}]`;
    const { baseUrl, ...connection } = texts(entry, CONNECTION, place, ['auth', ...MAPS]);
    if (baseUrl !== undefined) isUrl(baseUrl, `${place}.baseUrl`, wrong, /^(https?|ldaps):\/\//i);
    const auth = entry['auth'] === undefined ? null : authOf(entry['auth'], `${place}.auth`);
    if (auth !== null && connection['authorization'] !== undefined)
      wrong.push(`${place}: either authorization or auth, not both`);
    const maps = MAPS.flatMap((name) =>
      entry[name] === undefined ? [] : [[name, map(entry[name], `${place}.${name}`)] as const],
    );
    return {
      ...(connection as { name: string; module: string; authorization?: string }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(auth === null ? {} : { auth }),
      ...Object.fromEntries(maps),
    };
  });
  if (wrong.length > 0)
    throw new FlopackError('CONFIG_INVALID', `--connections ${oneLine(path)}: ${wrong.join('; ')}.`);
  return settings;
}

function isUrl(text: string, place: string, wrong: string[], protocol = /^https?:\/\//i): void {
  if (!protocol.test(text) || !URL.canParse(text)) wrong.push(`${place} is no URL, e.g. https://example.okta.com`);
}

/** Origins that HTTP calls of the connections go to, their token endpoints too. */
export function originsOf(connections: readonly ConnectionSettings[]): string[] {
  return connections.flatMap(({ baseUrl, auth }) =>
    [baseUrl, auth?.type === 'clientCredentials' ? auth.tokenUrl : undefined].flatMap((url) =>
      url === undefined || !/^https?:/i.test(url) ? [] : new URL(url).origin,
    ),
  );
}
