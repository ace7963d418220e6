import { FlopackError } from '../../connector/core/error.ts';

/** The origins of a setting that goes from origin to something else. Throws FlopackError CONFIG_INVALID for what is no origin. */
export function byOrigin<T>(setting: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(setting).map(([text, value]) => [originOf(text), value]));
}

function originOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new FlopackError(
      'CONFIG_INVALID',
      `hosts: ${JSON.stringify(text)} is no origin: write e.g. https://login.microsoftonline.com.`,
    );
  return new URL(text).origin;
}

/** Origin to origin, both read and checked. */
export function originMap(hosts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([...byOrigin(hosts)].map(([from, to]) => [from, originOf(to)]));
}

/** Makes the function that gives a URL another origin. Throws FlopackError CONFIG_INVALID for a host that is no origin. */
export function originRewriter(hosts: Readonly<Record<string, string>>): (url: string) => string {
  const origins = originMap(hosts);
  if (origins.size === 0) return (url) => url;
  return (url) => {
    const parsed = new URL(url);
    const to = origins.get(parsed.origin);
    return to === undefined ? url : to + parsed.pathname + parsed.search;
  };
}

/** A URL in the two parts that a request needs. */
export interface Address {
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
}

/** A URL that a URL parser would leave as it is, so that it can be cut without one; dot segments it would take out. */
const PLAIN = /^https?:\/\/[a-z0-9.:-]+\/[\w~!$&()*+,;=:@%/?.-]*$/;
const DOT_SEGMENT = /\/\.|%2e/i;

/** Cuts an absolute http(s) URL. The origin is as written, so that one with its default port may come back. Throws TypeError. */
export function addressOf(url: string): Address {
  if (PLAIN.test(url) && !DOT_SEGMENT.test(url)) {
    const slash = url.indexOf('/', 8);
    return { origin: url.slice(0, slash), path: url.slice(slash) };
  }
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
}
