import { BrokenMessage, type Element, elements, inside, textOf } from './ber.ts';

/** A search filter (RFC 4511, section 4.5.1.7), without approximate and extensible matches but AD's bit rules. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly list: readonly Filter[] }
  | { readonly kind: 'not'; readonly one: Filter }
  | { readonly kind: 'present'; readonly type: string }
  | { readonly kind: 'equal' | 'atLeast' | 'atMost'; readonly type: string; readonly value: Buffer }
  | {
      readonly kind: 'parts';
      readonly type: string;
      readonly first: string;
      readonly any: readonly string[];
      readonly last: string;
    }
  | { readonly kind: 'bits'; readonly type: string; readonly all: boolean; readonly bits: number }
  /** A rule that is not known here: matches nothing. */
  | { readonly kind: 'unknown' };

const DEEPEST = 32;
const BIT_AND = '1.2.840.113556.1.4.803';
const BIT_OR = '1.2.840.113556.1.4.804';

export function readFilter(element: Element | undefined, depth = 0): Filter {
  if (element === undefined) throw new BrokenMessage('no filter');
  if (depth > DEEPEST) throw new BrokenMessage(`a filter deeper than ${DEEPEST}`);
  switch (element.tag) {
    case 0xa0:
    case 0xa1: {
      const list = elements(element.value).map((one) => readFilter(one, depth + 1));
      return { kind: element.tag === 0xa0 ? 'and' : 'or', list };
    }
    case 0xa2:
      return { kind: 'not', one: readFilter(elements(element.value)[0], depth + 1) };
    case 0x87:
      return { kind: 'present', type: element.value.toString('utf8') };
    case 0xa3:
    case 0xa5:
    case 0xa6: {
      const [type, value] = elements(element.value);
      const kind = element.tag === 0xa3 ? 'equal' : element.tag === 0xa5 ? 'atLeast' : 'atMost';
      return { kind, type: textOf(type), value: Buffer.from(value?.value ?? []) };
    }
    case 0xa4:
      return readParts(element);
    case 0xa9:
      return readBits(element);
    default:
      return { kind: 'unknown' };
  }
}

function readParts(element: Element): Filter {
  const [type, parts] = elements(element.value);
  let first = '';
  let last = '';
  const any: string[] = [];
  for (const part of inside(parts, 0x30)) {
    const text = part.value.toString('utf8').toLowerCase();
    if (part.tag === 0x80) first = text;
    else if (part.tag === 0x82) last = text;
    else any.push(text);
  }
  return { kind: 'parts', type: textOf(type), first, any, last };
}

function readBits(element: Element): Filter {
  let rule = '';
  let type = '';
  let bits = 0;
  for (const part of elements(element.value)) {
    const text = part.value.toString('utf8');
    if (part.tag === 0x81) rule = text;
    else if (part.tag === 0x82) type = text;
    else if (part.tag === 0x83) bits = Number(text);
  }
  if (rule !== BIT_AND && rule !== BIT_OR) return { kind: 'unknown' };
  return { kind: 'bits', type, all: rule === BIT_AND, bits };
}

/** Values of an attribute; none where the entry does not have it. */
export type Lookup = (type: string) => readonly Buffer[];
/** Whether two values of an attribute are the same to the directory. */
export type Same = (type: string, one: Buffer, other: Buffer) => boolean;

/** Two-valued, as AD is: `(!(mail=x))` finds entries without mail too. */
export function matches(filter: Filter, lookup: Lookup, same: Same): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.list.every((one) => matches(one, lookup, same));
    case 'or':
      return filter.list.some((one) => matches(one, lookup, same));
    case 'not':
      return !matches(filter.one, lookup, same);
    case 'present':
      return lookup(filter.type).length > 0;
    case 'equal':
      return lookup(filter.type).some((value) => same(filter.type, value, filter.value));
    case 'atLeast':
      return lookup(filter.type).some((value) => compare(value, filter.value) >= 0);
    case 'atMost':
      return lookup(filter.type).some((value) => compare(value, filter.value) <= 0);
    case 'bits':
      return lookup(filter.type).some((value) => {
        const bits = Number(value.toString('utf8')) & filter.bits;
        return filter.all ? bits === filter.bits : bits !== 0;
      });
    case 'parts':
      return lookup(filter.type).some((value) => hasParts(value.toString('utf8').toLowerCase(), filter));
    default:
      return false;
  }
}

function compare(one: Buffer, other: Buffer): number {
  const [left, right] = [one.toString('utf8'), other.toString('utf8')];
  if (/^-?\d{1,20}$/.test(left) && /^-?\d{1,20}$/.test(right)) {
    const [a, b] = [BigInt(left), BigInt(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return left.toLowerCase().localeCompare(right.toLowerCase(), 'en');
}

function hasParts(value: string, parts: { first: string; any: readonly string[]; last: string }): boolean {
  if (!value.startsWith(parts.first)) return false;
  let at = parts.first.length;
  for (const part of parts.any) {
    const found = value.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return value.length - parts.last.length >= at && value.endsWith(parts.last);
}
