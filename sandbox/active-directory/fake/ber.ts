/** One element of BER (X.690) as LDAP uses it: one byte of tag, a definite length. */
export interface Element {
  readonly tag: number;
  readonly value: Buffer;
  /** Where the next one begins. */
  readonly next: number;
}

/** The bytes are no LDAP message: the connection ends (RFC 4511, section 5.3). */
export class BrokenMessage extends Error {}

/** Null: more bytes are needed. Throws BrokenMessage, also where the element is larger than `limit` bytes. */
export function readElement(bytes: Buffer, at: number, limit: number): Element | null {
  if (bytes.length - at < 2) return null;
  const tag = bytes.readUInt8(at);
  let length = bytes.readUInt8(at + 1);
  let start = at + 2;
  if (length >= 0x80) {
    const count = length & 0x7f;
    if (count === 0 || count > 4) throw new BrokenMessage('a length of a form that LDAP does not have');
    if (bytes.length < start + count) return null;
    length = bytes.readUIntBE(start, count);
    start += count;
  }
  if (length > limit) throw new BrokenMessage(`larger than ${limit} bytes`);
  if (bytes.length < start + length) return null;
  return { tag, value: bytes.subarray(start, start + length), next: start + length };
}

/** All elements inside one. */
export function elements(bytes: Buffer): Element[] {
  const list: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = readElement(bytes, at, bytes.length);
    if (element === null) throw new BrokenMessage('an element ends too early');
    list.push(element);
    at = element.next;
  }
  return list;
}

export function inside(element: Element | undefined, tag?: number): Element[] {
  return elements(bytesOf(element, tag));
}

export function bytesOf(element: Element | undefined, tag?: number): Buffer {
  if (element === undefined || (tag !== undefined && element.tag !== tag)) {
    throw new BrokenMessage(`tag ${element?.tag ?? 'none'} where ${tag ?? 'one'} belongs`);
  }
  return element.value;
}

export function textOf(element: Element | undefined, tag = 0x04): string {
  return bytesOf(element, tag).toString('utf8');
}

/** An integer (0x02), an enumeration (0x0a) or a boolean (0x01). */
export function numberOf(element: Element | undefined, tag = 0x02): number {
  const value = bytesOf(element, tag);
  if (value.length === 0 || value.length > 5) throw new BrokenMessage('an integer of an odd size');
  return value.readIntBE(0, value.length);
}
