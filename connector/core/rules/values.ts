/** How values convert, compare and are reached. */
export interface ValueRules {
  /** null in Concatenate, Compose and List to Text: nothing, or the word `null`. */
  readonly nullText: 'nothing' | 'word';
  /** Text cards that change a text (Trim, To Lower Case, ...) given null: null, or "". */
  readonly nullTextResult: 'null' | 'blank';
  /** null where a list is due: an empty list, or the card fails. */
  readonly nullList: 'empty' | 'error';
  /** null where a number is due (Add, Subtract, ...): 0, or the card fails. */
  readonly nullNumber: 'zero' | 'error';
  /** Blank text where a number is due: null, 0, or `Invalid Type Conversion`. */
  readonly blankNumber: 'null' | 'zero' | 'error';
  /** Blank text where an object is due: null, or an empty object. */
  readonly blankObject: 'null' | 'empty';
  /** true: null and blank text are equal (`null == ""`), as flows in exports expect that look for a blank value. */
  readonly nullEqualsEmptyText: boolean;
  /** null before or after another value: no order (every comparison is false), or null counts as 0 and "". */
  readonly nullOrder: 'false' | 'low';
  /** Operands of two types, one of them Text: compare as text (documented for `"6" < 30`), or as numbers where both are numeric. */
  readonly mixedCompare: 'text' | 'number';
  /** "a multiple of" 0: false, or the card fails. */
  readonly multipleOfZero: 'false' | 'error';
  /** `in` and `not in` tell capital from small letters. */
  readonly inIsCaseSensitive: boolean;
  /** `has` with a dotted name that is no key: a path, or no match. */
  readonly hasPath: 'path' | 'literal';
  /** A path with dots that is also a key as it stands: that key (seen in exports: `@odata.nextLink`), or the walk. */
  readonly dottedKey: 'literal' | 'path';
}

export const defaultValueRules: ValueRules = {
  nullText: 'nothing',
  nullTextResult: 'null',
  nullList: 'empty',
  nullNumber: 'zero',
  blankNumber: 'null',
  blankObject: 'null',
  nullEqualsEmptyText: true,
  nullOrder: 'false',
  mixedCompare: 'text',
  multipleOfZero: 'false',
  inIsCaseSensitive: true,
  hasPath: 'path',
  dottedKey: 'literal',
};
