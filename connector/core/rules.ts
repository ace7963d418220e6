/**
 * How cards decide where neither documentation nor exports say it. The runtime's `Switches` extend these; a card reads
 * them from its context.
 */
export interface CardRules {
  /** Operands of two types, one of them Text: compare as text (documented for `"6" < 30`), or as numbers where both are numeric. */
  readonly mixedCompare: 'text' | 'number';
  /** true: `null == ""`. */
  readonly nullEqualsEmptyText: boolean;
  /** Replace Patterns: patterns are literal words (all that exports show), or regular expressions. */
  readonly replacePatterns: 'literal' | 'regex';
  /** Divide by zero: the card fails, or gives null. */
  readonly divideByZero: 'error' | 'null';
  /** API Connector's Raw Request: an answer outside 200..299 fails the card, or goes to the flow. */
  readonly rawRequestRaises: boolean;
}

export const defaultRules: CardRules = {
  mixedCompare: 'text',
  nullEqualsEmptyText: false,
  replacePatterns: 'literal',
  divideByZero: 'error',
  rawRequestRaises: true,
};
