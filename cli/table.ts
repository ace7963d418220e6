import stringWidth from 'string-width';

export interface Column<Row> {
  readonly title: string;
  readonly align?: 'right';
  /** Widest it may get, in terminal columns. */
  readonly max?: number;
  /** As far as it may shrink in a narrow terminal; without it the column keeps its width. */
  readonly min?: number;
  value(row: Row): string;
}

const GAP = '  ';

/**
 * A plain table: a title row, a rule, a row each; as wide as its cells, or as `width` when that is less. Columns with a
 * `min` shrink, the widest first; when that is not enough, each row takes several lines. Wide and combining characters
 * count as a terminal draws them.
 */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width = Number.POSITIVE_INFINITY,
): string[] {
  const texts = rows.map((row) => columns.map((column) => shorten(printable(column.value(row)), column.max ?? 60)));
  const natural = columns.map(({ title }, at) =>
    Math.max(stringWidth(title), ...texts.map((line) => stringWidth(line[at] ?? ''))),
  );
  const widths = widthsFor(columns, natural, width);
  const cells = texts.map((line) => line.map((text, at) => shorten(text, widths[at] ?? 0)));
  const line = (parts: readonly string[]): string[] => {
    const padded = parts.map((text, at) => pad(text, widths[at] ?? 0, columns[at]?.align === 'right'));
    return wrap(padded, width);
  };
  const rule = Math.min(
    width,
    widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length),
  );
  return [...line(columns.map((column) => column.title)), '─'.repeat(Math.max(0, rule)), ...cells.flatMap(line)];
}

/** The widths with which a row takes the fewest lines; the widest column that may still shrink gives first. */
function widthsFor<Row>(columns: readonly Column<Row>[], natural: readonly number[], width: number): readonly number[] {
  for (let lines = 1; lines < columns.length; lines++) {
    const widths = [...natural];
    for (;;) {
      if (linesOf(widths, width) <= lines) return widths;
      let widest = -1;
      for (const [at, { min }] of columns.entries()) {
        if (min !== undefined && widths[at]! > min && (widest === -1 || widths[at]! > widths[widest]!)) widest = at;
      }
      if (widest === -1) break;
      widths[widest]!--;
    }
  }
  return natural;
}

/** How many lines `wrap` makes of cells of these widths. */
function linesOf(widths: readonly number[], width: number): number {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const one of widths) {
    if (used + GAP.length + one > width) {
      used = lines === 0 ? one : GAP.length + one;
      lines++;
    } else used += GAP.length + one;
  }
  return lines;
}

/** One line, or several with all but the first indented; a single cell is never wider than a line. */
function wrap(cells: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let now: string | null = null;
  for (const cell of cells) {
    const next: string = now === null ? cell : `${now}${GAP}${cell}`;
    if (now === null || stringWidth(next) <= width) now = next;
    else {
      lines.push(now);
      now = `${GAP}${cell}`;
    }
  }
  return [...lines, now ?? ''].map((line) => shorten(line.trimEnd(), width));
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
