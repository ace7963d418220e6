/**
 * How cards decide where neither documentation nor exports say it. The runtime's `Switches` extend these; a card reads
 * them from its context.
 */
export interface CardRules {
  /** A card that streams its records: it waits and counts them (Records Streamed is a Number), or the flow goes on at once. */
  readonly streaming: 'wait' | 'background';
  /** A helper that fails on a streamed record: the next record follows, or the card fails. */
  readonly streamErrors: 'continue' | 'stop';
  /** A streaming helper without an input `Record`: its first input takes an object of Record and State (older flows), or none does. */
  readonly streamRecordName: 'any' | 'exact';
  /** Operands of two types, one of them Text: compare as text (documented for `"6" < 30`), or as numbers where both are numeric. */
  readonly mixedCompare: 'text' | 'number';
  /** true: null and blank text are equal (`null == ""`), as flows in exports expect that look for a blank value. */
  readonly nullEqualsEmptyText: boolean;
  /** Replace Patterns: patterns are literal words (all that exports show), or regular expressions. */
  readonly replacePatterns: 'literal' | 'regex';
  /** Replace and a text with signs of a pattern: that text (exports look for `|` and `}`), or a regular expression (as a copy of Okta's page says). */
  readonly replaceLooksFor: 'literal' | 'regex';
  /** Divide by zero: the card fails, or gives null. */
  readonly divideByZero: 'error' | 'null';
  /** API Connector's Raw Request: an answer outside 200..299 fails the card, or goes to the flow. */
  readonly rawRequestRaises: boolean;
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
  /** null before or after another value: no order (every comparison is false), or null counts as 0 and "". */
  readonly nullOrder: 'false' | 'low';
  /** "a multiple of" 0: false, or the card fails. */
  readonly multipleOfZero: 'false' | 'error';
  /** `in` and `not in` tell capital from small letters. */
  readonly inIsCaseSensitive: boolean;
  /** `has` with a dotted name that is no key: a path, or no match. */
  readonly hasPath: 'path' | 'literal';
  /** A path with dots that is also a key as it stands: that key (seen in exports: `@odata.nextLink`), or the walk. */
  readonly dottedKey: 'literal' | 'path';
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
  /** Sort: where items without a value stand. */
  readonly sortNulls: 'last' | 'first';
  /** Remove Duplicates keeps the first item of each value, or the last. */
  readonly uniqueKeeps: 'first' | 'last';
  /** Pluck on an item without the key: null at its place, or no entry. */
  readonly pluckMissing: 'null' | 'skip';
  /** List's Construct and a field that is null: an item that is null, or none. */
  readonly constructNull: 'item' | 'none';
  /** List to Text and the separator `\n` typed as two characters: as typed, or a new line. */
  readonly joinEscapes: 'literal' | 'newline';
  /** Split by an empty separator: the characters, or the whole text. */
  readonly splitByNothing: 'characters' | 'whole';
  /** Split of a blank text: no parts, or one blank part. */
  readonly splitBlank: 'none' | 'one';
  /** Object's Construct and a key with dots: a path (exports build hook answers and API bodies so), or as it stands. */
  readonly constructKeys: 'literal' | 'path';
  /** Object's Construct and a blank text: kept, or left out. */
  readonly constructBlank: 'keep' | 'omit';
  /** Group By and an item without the key: under the name `null` or `undefined`, or left out. */
  readonly groupMissing: 'named' | 'skip';
  /** URL's Parse and the path: percent-encoded (the card's description), or as typed (the example of its page). */
  readonly urlPath: 'encoded' | 'as-typed';
  /** Merge (objects): fields of the later object win whole, or objects in both are merged in turn. */
  readonly mergeDepth: 'shallow' | 'deep';
  /** Set with a dotted path that is no key: nested objects, or one key with dots. */
  readonly setPath: 'nested' | 'literal';
  /** Divide's percentage: `33.3%`, or `33.3`. */
  readonly percentage: 'sign' | 'bare';
  /** A time zone that nobody knows: UTC, or the card fails. */
  readonly unknownZone: 'utc' | 'error';
  /** Small `y` in a date format: the year (moment.js since 2.25), or the letter as it stands (before). */
  readonly smallYear: 'year' | 'letter';
  /** Now's month: its name, or its number. */
  readonly nowMonth: 'name' | 'number';
  /** Difference in months and years: by the calendar (moment.js), or of mean length (30.44 and 365.24 days). */
  readonly diffMonths: 'calendar' | 'mean';
  /** The bytes behind Base64's text. */
  readonly base64Charset: 'utf8' | 'latin1';
  /** The kernel's Raw Request: an answer outside 200..299 fails the card, or goes to the flow (as flows that branch on 200 expect). */
  readonly kernelRawRaises: boolean;
  /** First Matching Record of a search that finds none: the outputs are null, or the card fails. */
  readonly noMatch: 'null' | 'error';
  /** Records at most of All Matching Records and of list cards without a Result Set. */
  readonly allRecordsMax: number;
  /** Several search fields on an Okta list card: all of them hold, or one. */
  readonly searchFields: 'and' | 'or';
  /** Update User with Pass Empty Values: blank fields go as null, or as "". */
  readonly passedEmpty: 'null' | 'blank';
  /** Map Profile Source Attributes: the source's keys match the attributes in any spelling, or letter by letter. */
  readonly sourceAttributes: 'any-spelling' | 'exact';
  /** Office 365 Send Email: a draft that is sent, which gives the Message ID, or one call without an id. */
  readonly mailSend: 'draft' | 'direct';
  /** A header that both the card and its connection have: the card's, or the connection's. */
  readonly headerWins: 'card' | 'connection';
  /** Get, Post, ... of the API Connector and an answer that is no JSON: its text, or the card fails. */
  readonly plainAnswer: 'text' | 'error';
  /** Name of a license on Get Licenses, which Graph does not have: its part number, or null. */
  readonly licenseName: 'part-number' | 'null';
  /** Tables, Where with AND after OR: conditions are joined from left to right, or AND goes first. */
  readonly tableOrAnd: 'left-to-right' | 'and-first';
  /** Tables, `=` on Text: the whole cell, or a part of it (the page on Search Rows speaks of partial text; flows look up keys). */
  readonly tableTextMatch: 'exact' | 'partial';
  /** Tables, order of Text: by character code (capitals first), or capital and small letters alike. */
  readonly tableTextOrder: 'code' | 'folded';
  /** Tables, `=`: a blank text and an empty cell are the same. */
  readonly tableBlankIsNull: boolean;
  /** Tables, `!=` on an empty cell: it matches, or not (as in SQL). */
  readonly tableNullNotEqual: 'match' | 'skip';
  /** Search Rows without a Sort Column: oldest row first, or by Direction (whose default is Descending). */
  readonly tableDefaultOrder: 'created' | 'direction';
  /** Search Rows, where empty cells sort: last, first, or as the highest value. */
  readonly tableNullOrder: 'last' | 'first' | 'highest';
  /** A field or Sort Column of a card that its table does not have (seen in exports): nothing, or the card fails. */
  readonly tableUnknownColumn: 'ignore' | 'error';
  /** A value that a column cannot hold: the card fails, or the cell stays empty. */
  readonly tableBadCell: 'error' | 'null';
  /** Where with a value that the column cannot hold: equal to no row, or the card fails. */
  readonly tableBadWhere: 'none' | 'error';
  /** Create Row and Import from CSV, a field that is blank: the column's default, or an empty cell. */
  readonly tableBlankCreate: 'default' | 'empty';
  /** Update Row, Update Empty Inputs No: what leaves the cell as it is: null and blank text, or null alone. */
  readonly tableUpdateBlank: 'null-and-blank' | 'null';
  /** Update Row, Update Empty Inputs Yes: a blank text in a Text column stays blank text, or becomes null. */
  readonly tableClearedText: 'blank' | 'null';
  /** Read Row, Update Row and Delete Row with a Row ID that is not there: the card fails, or does nothing. */
  readonly tableMissingRow: 'error' | 'ignore';
  /** Update Row on a Counter: the value is set (a flow in exports reads, adds 1 and writes), or added. */
  readonly tableCounter: 'set' | 'add';
  /** Export to CSV without Columns: Row ID, Created and Updated too (a published template speaks of them), or the table's own. */
  readonly tableCsvColumns: 'all' | 'own';
}

export const defaultRules: CardRules = {
  streaming: 'wait',
  streamErrors: 'continue',
  streamRecordName: 'any',
  mixedCompare: 'text',
  nullEqualsEmptyText: true,
  replacePatterns: 'literal',
  replaceLooksFor: 'literal',
  divideByZero: 'error',
  rawRequestRaises: true,
  nullText: 'nothing',
  nullTextResult: 'null',
  nullList: 'empty',
  nullNumber: 'zero',
  blankNumber: 'null',
  blankObject: 'null',
  nullOrder: 'false',
  multipleOfZero: 'false',
  inIsCaseSensitive: true,
  hasPath: 'path',
  dottedKey: 'literal',
  atNegative: 'error',
  emptyListItem: 'null',
  flattenDepth: 'one',
  includesCompare: 'text',
  objectEquality: 'content',
  sortNulls: 'last',
  uniqueKeeps: 'first',
  pluckMissing: 'null',
  constructNull: 'item',
  joinEscapes: 'literal',
  splitByNothing: 'characters',
  splitBlank: 'none',
  constructKeys: 'path',
  constructBlank: 'keep',
  groupMissing: 'named',
  urlPath: 'encoded',
  mergeDepth: 'shallow',
  setPath: 'nested',
  percentage: 'sign',
  unknownZone: 'utc',
  smallYear: 'year',
  nowMonth: 'name',
  diffMonths: 'calendar',
  base64Charset: 'utf8',
  kernelRawRaises: false,
  noMatch: 'null',
  allRecordsMax: 10_000,
  searchFields: 'and',
  passedEmpty: 'null',
  sourceAttributes: 'any-spelling',
  mailSend: 'draft',
  headerWins: 'card',
  plainAnswer: 'text',
  licenseName: 'part-number',
  tableOrAnd: 'left-to-right',
  tableTextMatch: 'exact',
  tableTextOrder: 'code',
  tableBlankIsNull: true,
  tableNullNotEqual: 'match',
  tableDefaultOrder: 'created',
  tableNullOrder: 'last',
  tableUnknownColumn: 'ignore',
  tableBadCell: 'error',
  tableBadWhere: 'none',
  tableBlankCreate: 'default',
  tableUpdateBlank: 'null-and-blank',
  tableClearedText: 'blank',
  tableMissingRow: 'error',
  tableCounter: 'set',
  tableCsvColumns: 'all',
};

/** The rules of a card's context; the defaults where the runtime sets none. */
export function rulesOf(context: { readonly rules?: CardRules }): CardRules {
  return context.rules ?? defaultRules;
}
