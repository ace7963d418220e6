/** `PasswordImportRequest` of `password-import-request`. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}

/** `passwordImportRequest` of `password-import-request`. */
export function camel(text: string): string {
  const name = pascal(text);
  return name[0]!.toLowerCase() + name.slice(1);
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
