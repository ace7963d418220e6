/** Connectors whose keys hide where a word begins. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ['httpfunctions', 'HttpFunctions'],
  ['office365admin', 'Office365Admin'],
  ['flopack', ''],
]);

/** `PasswordImportRequest` of `password-import-request`; a letter behind a digit begins a word, as in type names. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
    .replace(/[0-9][a-z]/g, (pair) => pair.toUpperCase());
}

/** The name of a card's types and the title of its schema: `OktaReadUser` of `okta` and `readUser`. */
export function cardTitle(module: string, name: string): string {
  const title = (MODULES.get(module) ?? pascal(module)) + pascal(name);
  return /^[A-Z]/.test(title) ? title : `Card${title}`;
}

/** The name by which behaviours, mocks and traces know a field: `key`, or `group/key` where it has a group. */
export function fieldName(field: { readonly group: string | null; readonly key: string }): string {
  return field.group === null ? field.key : `${field.group}/${field.key}`;
}
