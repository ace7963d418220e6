import { CardError } from '../../core/error.ts';

/** An element as it stands in the text; `text` is all its own character data, `cdata` says that some of it was CDATA. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: Element[];
  text: string;
  cdata: boolean;
}

const DEPTH_MAX = 500;
const NAME = '[A-Za-z_:\\u0080-\\uffff][\\w:.\\-\\u0080-\\uffff]*';
const OPEN = new RegExp(`<(${NAME})`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const END = /\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function bad(what: string): never {
  throw new CardError('Parse Error', `Parse Error: the text is not XML: ${what}.`);
}

/** The five entities of XML and characters by number; a document's own entities are never read: they can grow without bound. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,40}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The root element. Comments, instructions and the document type are passed over. Throws CardError `Parse Error`. */
export function readXml(source: string): Element {
  const open: Element[] = [];
  let root: Element | null = null;
  let at = 0;
  const past = (end: string, what: string): number => {
    const found = source.indexOf(end, at);
    return found < 0 ? bad(`${what} does not end`) : found + end.length;
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  const element = (name: string): void => {
    const attributes: [string, string][] = [];
    for (let one = take(ATTRIBUTE); one !== null; one = take(ATTRIBUTE))
      attributes.push([one[1]!, decoded(one[2] ?? one[3] ?? '')]);
    const end = take(END) ?? bad('a tag does not end');
    const made: Element = { name, attributes, children: [], text: '', cdata: false };
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(made);
    else if (root === null) root = made;
    else bad('it has two roots');
    if (end[1] === '') open.push(made);
    if (open.length > DEPTH_MAX) bad(`it is nested more than ${DEPTH_MAX} deep`);
  };

  if (source.startsWith('\ufeff')) at = 1;
  while (at < source.length) {
    const here = open.at(-1);
    const tag = source.indexOf('<', at);
    const text = source.slice(at, tag < 0 ? source.length : tag);
    if (here !== undefined) here.text += decoded(text);
    else if (text.trim() !== '') bad('there is text outside of its root');
    if (tag < 0) break;
    at = tag;
    if (source.startsWith('<!--', at)) at = past('-->', 'a comment');
    else if (source.startsWith('<![CDATA[', at)) {
      const end = past(']]>', 'a CDATA section');
      if (here === undefined) bad('there is text outside of its root');
      here.text += source.slice(at + 9, end - 3);
      here.cdata = true;
      at = end;
    } else if (source.startsWith('<?', at)) at = past('?>', 'an instruction');
    else if (source.startsWith('<!', at)) {
      if (root !== null) bad('a declaration stands in its middle');
      // Looked for up to the `>` alone: a million declarations would else read the whole text a million times.
      const close = past('>', 'the document type');
      if (source.slice(at, close).includes('[')) at = past(']', 'the document type');
      at = past('>', 'the document type');
    } else {
      const closing = take(CLOSE);
      const opening = closing === null ? take(OPEN) : null;
      if (closing !== null) {
        if (open.pop()?.name !== closing[1]) bad('an end tag does not match');
      } else if (opening !== null) element(opening[1]!);
      else bad('a tag has no name');
    }
  }
  if (open.length > 0) bad('an element does not end');
  return root ?? bad('it has no root');
}
