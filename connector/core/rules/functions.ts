/** How single function cards decide. */
export interface FunctionRules {
  /** Replace Patterns: patterns are literal words (all that exports show), or regular expressions. */
  readonly replacePatterns: 'literal' | 'regex';
  /** Replace and a text with signs of a pattern: that text (exports look for `|` and `}`), or a regular expression (as a copy of Okta's page says). */
  readonly replaceLooksFor: 'literal' | 'regex';
  /** Split by an empty separator: the characters, or the whole text. */
  readonly splitByNothing: 'characters' | 'whole';
  /** Split of a blank text: no parts, or one blank part. */
  readonly splitBlank: 'none' | 'one';
  /** List to Text and the separator `\n` typed as two characters: as typed, or a new line. */
  readonly joinEscapes: 'literal' | 'newline';
  /** The bytes behind Base64's text. */
  readonly base64Charset: 'utf8' | 'latin1';
  /** URL's Parse and the path: percent-encoded (the card's description), or as typed (the example of its page). */
  readonly urlPath: 'encoded' | 'as-typed';
  /** Divide by zero: the card fails, or gives null. */
  readonly divideByZero: 'error' | 'null';
  /** Divide's percentage: `33.3%`, or `33.3`. */
  readonly percentage: 'sign' | 'bare';
  /** At with a negative position: `Array index out of bounds`, or counted from the end. */
  readonly atNegative: 'error' | 'from-end';
  /** Get First Item and Get Last Item of an empty list: null, or `Array index out of bounds`. */
  readonly emptyListItem: 'null' | 'error';
  /** Flatten: lists in the list, or lists at any depth. */
  readonly flattenDepth: 'one' | 'all';
  /** Includes: 1 and "1" are equal, or not. */
  readonly includesCompare: 'text' | 'strict';
  /** Union, Intersection, Difference, Remove Duplicates: objects with the same fields are equal, or only an object to itself. */
  readonly objectEquality: 'content' | 'identity';
  /** Difference: texts that differ in case alone are equal (a close copy of Okta's page "Difference" says so), or not. */
  readonly differenceCase: 'ignored' | 'sensitive';
  /** Sort: where items without a value stand. */
  readonly sortNulls: 'last' | 'first';
  /** Remove Duplicates keeps the first item of each value, or the last. */
  readonly uniqueKeeps: 'first' | 'last';
  /** Pluck on an item without the key: null at its place, or no entry. */
  readonly pluckMissing: 'null' | 'skip';
  /** List's Construct and a field that is null: an item that is null, or none. */
  readonly constructNull: 'item' | 'none';
  /** Object's Construct and a key with dots: a path (exports build hook answers and API bodies so), or as it stands. */
  readonly constructKeys: 'literal' | 'path';
  /** Object's Construct and a blank text: kept, or left out. */
  readonly constructBlank: 'keep' | 'omit';
  /** Group By and an item without the key: under the name `null` or `undefined`, or left out. */
  readonly groupMissing: 'named' | 'skip';
  /** Merge (objects): fields of the later object win whole, or objects in both are merged in turn. */
  readonly mergeDepth: 'shallow' | 'deep';
  /** Set with a dotted path that is no key: nested objects, or one key with dots. */
  readonly setPath: 'nested' | 'literal';
  /** A time zone that nobody knows: UTC, or the card fails. */
  readonly unknownZone: 'utc' | 'error';
  /** Small `y` in a date format: the year (moment.js since 2.25), or the letter as it stands (before). */
  readonly smallYear: 'year' | 'letter';
  /** Now's month: its name, or its number. */
  readonly nowMonth: 'name' | 'number';
  /** Difference in months and years: by the calendar (moment.js), or of mean length (30.44 and 365.24 days). */
  readonly diffMonths: 'calendar' | 'mean';
  /** The kernel's Raw Request: an answer outside 200..299 fails the card, or goes to the flow (as flows that branch on 200 expect). */
  readonly kernelRawRaises: boolean;
}

export const defaultFunctionRules: FunctionRules = {
  replacePatterns: 'literal',
  replaceLooksFor: 'literal',
  splitByNothing: 'characters',
  splitBlank: 'none',
  joinEscapes: 'literal',
  base64Charset: 'utf8',
  urlPath: 'encoded',
  divideByZero: 'error',
  percentage: 'sign',
  atNegative: 'error',
  emptyListItem: 'null',
  flattenDepth: 'one',
  includesCompare: 'text',
  objectEquality: 'content',
  differenceCase: 'ignored',
  sortNulls: 'last',
  uniqueKeeps: 'first',
  pluckMissing: 'null',
  constructNull: 'item',
  constructKeys: 'path',
  constructBlank: 'keep',
  groupMissing: 'named',
  mergeDepth: 'shallow',
  setPath: 'nested',
  unknownZone: 'utc',
  smallYear: 'year',
  nowMonth: 'name',
  diffMonths: 'calendar',
  kernelRawRaises: false,
};
