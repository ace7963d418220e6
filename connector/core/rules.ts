import { type ConnectorRules, defaultConnectorRules } from './rules/connectors.ts';
import { defaultFunctionRules, type FunctionRules } from './rules/functions.ts';
import { defaultTableRules, type TableRules } from './rules/tables.ts';
import { defaultValueRules, type ValueRules } from './rules/values.ts';

/**
 * How cards decide where neither documentation nor exports say it. The runtime's `Switches` extend these; a card reads
 * them from its context, each only where it decides something, so that a trace names those that did.
 */
export interface CardRules extends ValueRules, FunctionRules, ConnectorRules, TableRules {}

export const defaultRules: CardRules = {
  ...defaultValueRules,
  ...defaultFunctionRules,
  ...defaultConnectorRules,
  ...defaultTableRules,
};

/** The rules of a card's context; the defaults where the runtime sets none. */
export function rulesOf(context: { readonly rules?: CardRules }): CardRules {
  return context.rules ?? defaultRules;
}
