import { CardError } from './error.ts';
import { parseJson } from './safe.ts';

/** Header name (lower case) to value. Null-prototype. */
export type HeaderMap = Record<string, string>;

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,256}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that end or forge a header
const HEADER_VALUE_BAD = /[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const URL_MAX = 16_384;
/** Written by the sender itself; a flow that copies them along must not be able to split a request. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The absolute http(s) URL in `text`, spaces and newlines at its ends dropped. Throws CardError `URL Error`. */
export function parseUrl(text: unknown): URL {
  const raw = typeof text === 'string' ? text.trim() : '';
  if (raw === '') throw new CardError('URL Error', 'The card has no URL: fill its URL field.');
  if (raw.length > URL_MAX) throw new CardError('URL Error', `The URL is longer than ${URL_MAX} characters.`);
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    throw new CardError('URL Error', 'The URL is not absolute: it has to start with https:// and name a host.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new CardError('URL Error', `The URL starts with ${url.protocol}: only http and https are called.`);
  if (url.username !== '' || url.password !== '')
    throw new CardError('URL Error', 'The URL holds a user name or password: put them into the connection.');
  if (raw.includes('#')) url.hash = '';
  return url;
}

const UNRESERVED = /^[\w.~-]*$/;

/** Percent-encodes everything but the unreserved characters of RFC 3986; half characters become U+FFFD. */
export function percentEncode(text: string): string {
  // Most names and half of the values of a form: nothing to encode, and the test costs a tenth of encoding.
  if (UNRESERVED.test(text)) return text;
  let encoded: string;
  try {
    encoded = encodeURIComponent(text);
  } catch {
    encoded = encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
  }
  return /[!'()*]/.test(encoded)
    ? encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    : encoded;
}

function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `a=1&b=2` of an object's own fields; a list repeats its key, an object inside becomes JSON text (assumed). */
export function formEncode(value: object): string {
  let form = '';
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key];
    const name = percentEncode(key);
    for (const one of Array.isArray(item) ? item : [item])
      form += `${form === '' ? '' : '&'}${name}=${percentEncode(scalarText(one))}`;
  }
  return form;
}

/**
 * `url` with the card's Query added. Fields that are null are left out; a text Query is added as it is, but for the
 * `?` that old exports hold (seen in exports).
 */
export function withQuery(url: URL, query: unknown): string {
  let added = '';
  if (typeof query === 'string') added = query.trim().replace(/^\?/, '').replace(/\s/g, '%20');
  else if (typeof query === 'object' && query !== null && !Array.isArray(query))
    added = formEncode(Object.fromEntries(Object.entries(query).filter(([, v]) => v !== null && v !== undefined)));
  if (added !== '') url.search = url.search === '' ? added : `${url.search}&${added}`;
  return url.href;
}

/** Most headers of most calls: known to be allowed, with their lower-case spelling. */
const USUAL: ReadonlyMap<string, string> = new Map(
  ['Accept', 'Authorization', 'Content-Type', 'User-Agent'].flatMap((name) => [
    [name, name.toLowerCase()],
    [name.toLowerCase(), name.toLowerCase()],
  ]),
);

function checkedName(name: string): string {
  if (!HEADER_NAME.test(name))
    throw new CardError('Invalid Input', `Header name ${JSON.stringify(name.slice(0, 40))} is not allowed.`);
  return name.toLowerCase();
}

/** The card's Headers, checked. Null values are left out. Throws CardError `Invalid Input` for names or values that HTTP forbids. */
export function headerMap(...sources: readonly unknown[]): HeaderMap {
  const out: HeaderMap = Object.create(null);
  for (const source of sources) {
    if (source === null || source === undefined || typeof source !== 'object') continue;
    for (const name of Object.keys(source)) {
      const value = (source as Record<string, unknown>)[name];
      if (value === null || value === undefined) continue;
      const key = USUAL.get(name) ?? checkedName(name);
      const text = Array.isArray(value) ? value.map(scalarText).join(', ') : scalarText(value);
      if (HEADER_VALUE_BAD.test(text))
        throw new CardError(
          'Invalid Input',
          `The value of header ${name} holds line breaks or other control characters.`,
        );
      if (!CONNECTION_HEADERS.has(key)) out[key] = text.trim();
    }
  }
  return out;
}

/**
 * The text to send for a card's Body, and `content-type` set in `headers` where the author gave none: objects and lists
 * are JSON, or a form when the Content-Type says so; text goes as it is (Okta page "API Connector").
 */
export function bodyText(body: unknown, headers: HeaderMap): string | undefined {
  if (body === null || body === undefined || body === '') return undefined;
  const given = headers['content-type'];
  if (typeof body === 'object') {
    if (given !== undefined && /^application\/x-www-form-urlencoded\b/i.test(given)) return formEncode(body);
    if (given === undefined) headers['content-type'] = 'application/json';
    return JSON.stringify(body);
  }
  const text = scalarText(body);
  if (given === undefined)
    headers['content-type'] = /^\s*[[{]/.test(text) ? 'application/json' : 'text/plain; charset=utf-8';
  return text;
}

/** JSON where the text is JSON, else the text itself (assumed); null for an empty text. `__proto__` keys are dropped. */
export function parseBody(text: string): unknown {
  if (text === '') return null;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
