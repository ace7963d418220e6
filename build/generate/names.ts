import { pascal } from '../../connector/core/names.ts';

/** `passwordImportRequest` of `password-import-request`; always a name that code may have. */
export function camel(text: string): string {
  const name = pascal(text);
  return /^[A-Z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : `card${name}`;
}

const RESERVED = new Set([
  'case',
  'continue',
  'default',
  'delete',
  'do',
  'else',
  'for',
  'if',
  'in',
  'let',
  'new',
  'return',
  'switch',
  'throw',
  'try',
  'while',
  'with',
]);

/** The name inside a module; reserved words get an underscore there and are exported under their own name. */
export function localName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}
