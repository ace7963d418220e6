import { isObject, textAt } from '../json.ts';
import { invalid } from './errors.ts';
import type { HookConfig } from './model.ts';

/**
 * Reads `channel` of an inline or event hook. https only in Okta; here http is taken for loopback addresses too.
 * Header names are kept in lower case, as Okta's replies show them. Only the HTTP channel with a HEADER scheme.
 */
export function readChannel(channel: unknown, current: HookConfig | null): HookConfig {
  if (!isObject(channel)) throw invalid('channel', 'channel: The field cannot be left blank');
  if (channel.type !== 'HTTP') throw invalid('channel.type', 'channel.type: The sandbox knows the HTTP channel only');
  const config = channel.config;
  if (!isObject(config)) throw invalid('channel.config', 'channel.config: The field cannot be left blank');
  const uri = textAt(config, 'uri') ?? '';
  if (!isAllowed(uri)) throw invalid('channel.config.uri', 'channel.config.uri: Must be a valid https URL');
  const headers = Array.isArray(config.headers) ? config.headers : [];
  if (headers.some((header) => textAt(header, 'key') === undefined)) {
    throw invalid('channel.config.headers', 'channel.config.headers: A header needs a key and a value');
  }
  return {
    uri,
    method: textAt(config, 'method') ?? 'POST',
    headers: headers.map((header) => ({
      key: (textAt(header, 'key') as string).toLowerCase(),
      value: textAt(header, 'value') ?? '',
    })),
    authScheme: readScheme(config.authScheme, current),
  };
}

function readScheme(scheme: unknown, current: HookConfig | null): HookConfig['authScheme'] {
  if (scheme === undefined || scheme === null) return null;
  const key = textAt(scheme, 'key');
  // The secret is never given back, so an update may leave it out: then the one that is there stays.
  const value = textAt(scheme, 'value') ?? current?.authScheme?.value;
  if (textAt(scheme, 'type') !== 'HEADER' || key === undefined || key === '' || value === undefined || value === '') {
    throw invalid('channel.config.authScheme', 'channel.config.authScheme: Needs type HEADER, a key and a value');
  }
  return { type: 'HEADER', key: key.toLowerCase(), value };
}

function isAllowed(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  if (protocol === 'https:') return true;
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** The channel as replies show it: without the scheme's secret. */
export function viewChannel(config: HookConfig): Record<string, unknown> {
  return {
    type: 'HTTP',
    version: '1.0.0',
    config: {
      uri: config.uri,
      headers: config.headers,
      method: config.method,
      authScheme: config.authScheme === null ? null : { type: config.authScheme.type, key: config.authScheme.key },
    },
  };
}
