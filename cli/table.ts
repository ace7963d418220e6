import stringWidth from 'string-width';

export interface Column<Row> {
  readonly title: string;
  readonly align?: 'right';
  /** Widest it may get, in terminal columns. */
  readonly max?: number;
  value(row: Row): string;
}

/** A plain table: a title row, a rule, a row each; as wide as its cells. Wide and combining characters count as a terminal draws them. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const cells = rows.map((row) => columns.map((column) => shorten(printable(column.value(row)), column.max ?? 60)));
  const widths = columns.map((column, at) =>
    Math.max(stringWidth(column.title), ...cells.map((line) => stringWidth(line[at] ?? ''))),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) => pad(text, widths[at] ?? 0, columns[at]?.align === 'right'))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('──'),
    ...cells.map(line),
  ];
}

/** Cut to `width` terminal columns, with an ellipsis where something was lost. */
export function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Without control characters: a name from a directory must not move the cursor. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\u200d' ? char : ''));
}

function pad(text: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? gap + text : text + gap;
}
