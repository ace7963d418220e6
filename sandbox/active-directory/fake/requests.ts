import { BrokenMessage, bytesOf, type Element, elements, inside, numberOf, textOf } from './ber.ts';
import { type Filter, readFilter } from './filter.ts';

export interface Values {
  readonly type: string;
  readonly values: readonly Buffer[];
}

export interface Modification extends Values {
  readonly operation: 'add' | 'delete' | 'replace';
}

/** RFC 4511, section 4. */
export type Operation =
  | { readonly kind: 'bind'; readonly name: string; readonly password: string | null }
  | { readonly kind: 'unbind' }
  | {
      readonly kind: 'search';
      readonly base: string;
      readonly scope: number;
      readonly sizeLimit: number;
      readonly typesOnly: boolean;
      readonly filter: Filter;
      readonly attributes: readonly string[];
    }
  | { readonly kind: 'modify'; readonly dn: string; readonly changes: readonly Modification[] }
  | { readonly kind: 'add'; readonly dn: string; readonly attributes: readonly Values[] }
  | { readonly kind: 'delete'; readonly dn: string }
  | { readonly kind: 'extended'; readonly name: string }
  | { readonly kind: 'abandon' }
  /** Compare and rename: known, refused. */
  | { readonly kind: 'other'; readonly answer: number };

export interface Request {
  readonly id: number;
  readonly operation: Operation;
  /** Ids of critical controls. */
  readonly critical: readonly string[];
}

const OPERATIONS = ['add', 'delete', 'replace'] as const;

export function readRequest(message: Buffer): Request {
  const [id, operation, controls] = elements(message);
  if (operation === undefined) throw new BrokenMessage('no operation');
  const critical = (controls === undefined ? [] : inside(controls, 0xa0)).flatMap((control) => {
    const [type, second] = inside(control, 0x30);
    return second?.tag === 0x01 && second.value[0] !== 0 ? [textOf(type)] : [];
  });
  return { id: numberOf(id), operation: readOperation(operation), critical };
}

function readOperation(element: Element): Operation {
  switch (element.tag) {
    case 0x60: {
      const [, name, credentials] = elements(element.value);
      const password = credentials?.tag === 0x80 ? credentials.value.toString('utf8') : null;
      return { kind: 'bind', name: textOf(name), password };
    }
    case 0x42:
      return { kind: 'unbind' };
    case 0x63: {
      const [base, scope, , sizeLimit, , typesOnly, filter, attributes] = elements(element.value);
      return {
        kind: 'search',
        base: textOf(base),
        scope: numberOf(scope, 0x0a),
        sizeLimit: numberOf(sizeLimit),
        typesOnly: numberOf(typesOnly, 0x01) !== 0,
        filter: readFilter(filter),
        attributes: inside(attributes, 0x30).map((one) => textOf(one)),
      };
    }
    case 0x66: {
      const [dn, changes] = elements(element.value);
      return { kind: 'modify', dn: textOf(dn), changes: inside(changes, 0x30).map(readModification) };
    }
    case 0x68: {
      const [dn, attributes] = elements(element.value);
      return { kind: 'add', dn: textOf(dn), attributes: inside(attributes, 0x30).map(readValues) };
    }
    case 0x4a:
      return { kind: 'delete', dn: element.value.toString('utf8') };
    case 0x50:
      return { kind: 'abandon' };
    case 0x77:
      return { kind: 'extended', name: textOf(elements(element.value)[0], 0x80) };
    case 0x6c:
    case 0x6e:
      return { kind: 'other', answer: element.tag + 1 };
    default:
      throw new BrokenMessage(`operation ${element.tag}`);
  }
}

function readModification(element: Element): Modification {
  const [code, values] = inside(element, 0x30);
  const operation = OPERATIONS[numberOf(code, 0x0a)];
  if (operation === undefined || values === undefined) throw new BrokenMessage('an unknown kind of change');
  return { operation, ...readValues(values) };
}

function readValues(element: Element): Values {
  const [type, values] = inside(element, 0x30);
  return { type: textOf(type), values: inside(values, 0x31).map((one) => Buffer.from(bytesOf(one, 0x04))) };
}
