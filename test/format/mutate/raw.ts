/** A JSON object of which nothing is known. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function raw(value: unknown): Raw {
  return isRaw(value) ? value : {};
}

/** The value behind some keys, or undefined. */
export function under(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) at = isRaw(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(raw(value));
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `control:if`, `channels:okta`, or '' where the address is none. */
export function kindOf(card: unknown): string {
  const address = raw(card).address;
  const kernel = /^root:kernel:([^:]+):[^:]+:([^:]+)$/.exec(word(address));
  if (kernel !== null) return `${kernel[1]}:${kernel[2]}`;
  const channel = /^root:channels:http:([^:]+):[^:]+:[^:]+$/.exec(word(address));
  return channel === null ? '' : `channels:${channel[1]}`;
}

export function modelOf(card: unknown): Raw {
  return raw(under(card, 'node', 'model'));
}

export type Side = 'inputs' | 'outputs';

export function portsOf(card: unknown, side: Side): [string, unknown][] {
  return entriesOf(under(modelOf(card), side, 'data'));
}

/** A text, or '' for anything else: an object from a file may have a `toString` that is no function. */
export function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
