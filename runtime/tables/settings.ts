import type { TableRow, TableSchema } from '../../connector/core/tables.ts';
import { isSecretName } from '../history/secrets.ts';

const NAME = /^(var|setting|config|env)?[ _-]?(name|key|parameter)$/i;
const VALUE = /^(var|setting|config|env)?[ _-]?(value|val)$/i;
/** More than anyone keeps in a table of settings. */
const SECRETS_MAX = 1000;

/**
 * Many flows keep their settings in a table with a name and a value to each row (seen in exports: `name` and `value`,
 * `varName` and `varValue`, `varParameter` and `varValue`): the values of those whose name speaks of a secret are added.
 */
export function settingsSecrets(
  schema: TableSchema,
  rows: readonly Pick<TableRow, 'cells'>[],
  into: Set<string>,
): void {
  const name = schema.columns.findIndex((column) => NAME.test(column.name));
  const value = schema.columns.findIndex((column) => VALUE.test(column.name));
  if (name < 0 || value < 0) return;
  for (const { cells } of rows) {
    const [called, text] = [cells[name], cells[value]];
    if (typeof called !== 'string' || typeof text !== 'string' || text === '') continue;
    if (into.size < SECRETS_MAX && isSecretName(called)) into.add(text);
  }
}
