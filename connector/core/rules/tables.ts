/** How cards of Tables decide. */
export interface TableRules {
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

export const defaultTableRules: TableRules = {
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
