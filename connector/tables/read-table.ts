import type { Behaviour } from '../core/behaviour.ts';
import { withTable } from './table-of.ts';

/**
 * Read Table: the columns that the author made, as `{name, type}` with the type names of packs; flows read `name` (seen
 * in exports), the rest is assumed.
 */
export const readTable: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ schema }) => ({
    'Output/Column Schema': schema.columns.map(({ name, type }) => ({ name, type })),
  }));
