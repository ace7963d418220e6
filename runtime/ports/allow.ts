import { BlockList, isIP } from 'node:net';
import type { Http } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';

/** Which addresses flows may call. */
export interface Allowed {
  /** Throws FlopackError HTTP_NOT_ALLOWED with the host and the line to add. */
  check(url: URL): void;
  /** true: the setting names this host itself, not by a pattern; such a host may be a private address. */
  names(hostname: string): boolean;
}

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  // Addresses that hold an IPv4 one (compatible, translated, 6to4, Teredo) would lead to it.
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fec0::', 10],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

function bare(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** Loopback, link-local (cloud metadata), private and special addresses, and names that stand for them. */
export function isPrivate(hostname: string): boolean {
  const host = bare(hostname.toLowerCase()).replace(/\.$/, '');
  const family = isIP(host);
  // A mapped address (`::ffff:10.0.0.1`) is looked up by its IPv4 rules.
  if (family !== 0) return PRIVATE.check(host, family === 4 ? 'ipv4' : 'ipv6');
  return host === 'localhost' || /\.(localhost|local|internal)$/.test(host) || !host.includes('.');
}

interface Entry {
  /** null: any. */
  readonly protocol: string | null;
  readonly hostname: string;
  /** true: any name under `hostname`. */
  readonly under: boolean;
  /** null: the protocol's own. */
  readonly port: string | null;
}

function entryOf(text: string): Entry {
  const [, scheme, star, rest] = /^(?:(https?):\/\/)?(\*\.)?([^/?#@\s*]+)\/?$/.exec(text.toLowerCase()) ?? [];
  const url = rest === undefined ? null : `${scheme ?? 'https'}://${rest}`;
  if (url === null || !URL.canParse(url))
    throw new FlopackError(
      'CONFIG_INVALID',
      `httpAllow: ${JSON.stringify(text)} is no origin or host: write e.g. https://example.okta.com or *.okta.com.`,
    );
  const { hostname, port } = new URL(url);
  return {
    protocol: scheme === undefined ? null : `${scheme}:`,
    hostname,
    under: star !== undefined,
    port: port === '' ? null : port,
  };
}

function fits(entry: Entry, url: URL): boolean {
  const name = entry.under ? url.hostname.endsWith(`.${entry.hostname}`) : url.hostname === entry.hostname;
  if (!name || (entry.protocol !== null && entry.protocol !== url.protocol)) return false;
  return (url.port === '' ? null : url.port) === entry.port;
}

/**
 * Reads an allow-list: origins (`https://api.example.com`, `http://127.0.0.1:8080`), hosts (`api.example.com`) and all
 * names under a host (`*.okta.com`). Private addresses have to be named themselves. Throws FlopackError CONFIG_INVALID.
 */
export function allowList(list: readonly string[]): Allowed {
  const entries = list.map(entryOf);
  const names = new Set(entries.filter((e) => !e.under).map((e) => e.hostname));
  return {
    names: (hostname) => names.has(hostname),
    check(url) {
      if (entries.some((entry) => fits(entry, url) && (!entry.under || !isPrivate(url.hostname)))) return;
      const what = isPrivate(url.hostname) ? 'a private address' : 'not allowed';
      const message = `The flow calls ${url.host}, which is ${what}: add ${JSON.stringify(url.origin)} to httpAllow if it may.`;
      throw new FlopackError('HTTP_NOT_ALLOWED', message, { host: url.host });
    },
  };
}

/** Any HTTP port that calls allowed addresses alone. */
export function withAllowed(http: Http, list: readonly string[] | undefined): Http {
  if (list === undefined) return http;
  const allowed = allowList(list);
  return {
    async request(request) {
      allowed.check(new URL(request.url));
      return http.request(request);
    },
  };
}
