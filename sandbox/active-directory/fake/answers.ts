import { BerWriter } from 'ldapts';

export interface Result {
  /** RFC 4511, section 4.1.9. */
  readonly code: number;
  readonly text: string;
  readonly matchedDn?: string;
}

export const SUCCESS: Result = { code: 0, text: '' };

/** What answers which request; an unbind and an abandon have no answer. */
export const ANSWER = { bind: 0x61, search: 0x65, modify: 0x67, add: 0x69, delete: 0x6b, extended: 0x78 } as const;

export function printResult(id: number, tag: number, result: Result): Buffer {
  return printMessage(id, tag, (writer) => {
    writer.writeEnumeration(result.code);
    writer.writeString(result.matchedDn ?? '');
    writer.writeString(result.text);
  });
}

export function printEntry(
  id: number,
  dn: string,
  attributes: readonly { readonly name: string; readonly values: readonly Buffer[] }[],
): Buffer {
  return printMessage(id, 0x64, (writer) => {
    writer.writeString(dn);
    writer.startSequence();
    for (const { name, values } of attributes) {
      writer.startSequence();
      writer.writeString(name);
      writer.startSequence(0x31);
      for (const value of values) writer.writeBuffer(value, 0x04);
      writer.endSequence();
      writer.endSequence();
    }
    writer.endSequence();
  });
}

function printMessage(id: number, tag: number, write: (writer: BerWriter) => void): Buffer {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(id);
  writer.startSequence(tag);
  write(writer);
  writer.endSequence();
  writer.endSequence();
  return writer.buffer;
}
