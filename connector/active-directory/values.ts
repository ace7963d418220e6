import type { Entry } from 'ldapts';

/** Milliseconds from 1601 to 1970. */
const EPOCH = 11_644_473_600_000n;
/** `never`, beside 0, in attributes that hold a time (Microsoft page "Account-Expires attribute"). */
const NEVER = 0x7fff_ffff_ffff_ffffn;
const LAST = 8_640_000_000_000_000n;

/** The first value of an attribute, whatever its capital letters; null where there is none. */
export function textOf(entry: Entry, name: string): string | null {
  const value = firstOf(entry, name);
  return value === null ? null : Buffer.isBuffer(value) ? value.toString('utf8') : value;
}

export function numberOf(entry: Entry, name: string): number {
  const text = textOf(entry, name);
  return text !== null && /^-?\d{1,10}$/.test(text) ? Number(text) : 0;
}

/** An attribute in 100 ns since 1601 as ISO text; null for never and for none. */
export function timeOf(entry: Entry, name: string): string | null {
  const ticks = ticksOf(entry, name);
  if (ticks === null || ticks <= 0n || ticks === NEVER) return null;
  const ms = ticks / 10_000n - EPOCH;
  return ms > LAST ? null : new Date(Number(ms)).toISOString();
}

export function ticksOf(entry: Entry, name: string): bigint | null {
  const text = textOf(entry, name);
  return text !== null && /^-?\d{1,19}$/.test(text) ? BigInt(text) : null;
}

/** A binary GUID as Windows writes it: the first three groups have their bytes the other way round. */
export function guidOf(entry: Entry, name: string): string | null {
  const value = firstOf(entry, name);
  if (!Buffer.isBuffer(value) || value.length !== 16) return null;
  const hex = (from: number, to: number): string => value.subarray(from, to).toString('hex');
  const turned = (from: number, to: number): string => Buffer.from(value.subarray(from, to)).reverse().toString('hex');
  return [turned(0, 4), turned(4, 6), turned(6, 8), hex(8, 10), hex(10, 16)].join('-');
}

function firstOf(entry: Entry, name: string): string | Buffer | null {
  const key = Object.keys(entry).find((one) => one.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? null : entry[key];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? null : (first as string | Buffer | null);
}
