import type { Behaviour } from '../core/behaviour.ts';
import { when } from '../core/tables.ts';
import { withTable } from './table-of.ts';

/** Clear Table: deletes all rows and gives how many there were (Okta page "Clear Table"). */
export const clearTable: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) =>
    when(tables.clear(schema.id), (cleared) => ({ 'Table/Cleared Rows': cleared })),
  );
