import type { FieldShape } from '../../connector/core/behaviour.ts';
import type { FieldType } from '../../connector/core/field.ts';

export interface BodyProblem {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly message: string;
}

/** Everything wrong with a parsed JSON body; messages never repeat its values. */
export type BodyCheck = (body: unknown) => readonly BodyProblem[];

const NAMES = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Date: 'a date',
  object: 'an object',
} as const;

/**
 * All places where a JSON body contradicts the declared types of the flow's `body` fields. Absent fields and nulls are
 * fine, scalars may stand for each other (but not for text inside a declared object) and text for an object: the flow
 * converts. A list or an object in place of a scalar is not, because the flow would take its JSON text for the value.
 */
export function checkBody(fields: readonly FieldShape[], body: Readonly<Record<string, unknown>>): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const at: Place[] = [];
  for (const field of fields)
    if (field.group === 'body' && Object.hasOwn(body, field.key))
      inner(field, body[field.key], field.key, at, problems);
  return problems;
}

/** A key or a position on the way to a value; pointers are made only where there is a problem. */
type Place = string | number;

function inner(type: FieldType, value: unknown, place: Place, at: Place[], problems: BodyProblem[]): void {
  at.push(place);
  check(type, value, at, problems);
  at.pop();
}

function check(type: FieldType, value: unknown, at: Place[], problems: BodyProblem[]): void {
  if (value === null || value === undefined) return;
  if (!type.collection) one(type.type, value, at, problems);
  else if (Array.isArray(value)) {
    const item: FieldType = { type: type.type, collection: false };
    for (let i = 0; i < value.length; i++) inner(item, value[i], i, at, problems);
  } else if (typeof value !== 'string') problems.push(problem(at, 'a list'));
}

function one(type: FieldType['type'], value: unknown, at: Place[], problems: BodyProblem[]): void {
  const composite = typeof value === 'object';
  if (type === 'object' || typeof type === 'object') {
    // a typed object may be given as its JSON text; lists pass where an object is of any shape (seen in exports)
    const fits = typeof type === 'object' ? isObject(value) || looksLikeJson(value) : composite || looksLikeJson(value);
    if (!fits) problems.push(problem(at, 'an object'));
    else if (typeof type === 'object' && isObject(value))
      for (const key of Object.keys(type))
        if (Object.hasOwn(value, key)) member(type[key]!, value[key], key, at, problems);
  } else if (composite && type in NAMES) problems.push(problem(at, NAMES[type as keyof typeof NAMES]));
}

/** Whoever declares an object field by field means text where text is declared: a number is no password. */
function member(type: FieldType, value: unknown, key: string, at: Place[], problems: BodyProblem[]): void {
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && type.type === 'string' && !type.collection) problems.push(problem([...at, key], NAMES.string));
  else inner(type, value, key, at, problems);
}

function problem(at: readonly Place[], what: string): BodyProblem {
  const pointer = at.map((place) => `/${segment(String(place))}`).join('');
  return { pointer, message: `${pointer} has to be ${what}.` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function looksLikeJson(value: unknown): boolean {
  return typeof value === 'string' && /^\s*([[{]|$)/.test(value);
}

function segment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
