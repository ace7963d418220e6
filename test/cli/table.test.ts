import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { type Column, table } from '../../cli/table.ts';

interface Row {
  readonly who: string;
  readonly why: string;
  readonly ms: number;
}
const columns: readonly Column<Row>[] = [
  { title: 'who', max: 30, min: 8, value: (row) => row.who },
  { title: 'why', max: 30, min: 8, value: (row) => row.why },
  { title: 'state', value: () => 'ACTIVE' },
  { title: 'ms', align: 'right', value: (row) => String(row.ms) },
];
const rows: readonly Row[] = [
  { who: 'anna.ekström@example.com', why: 'mfa-required', ms: 3 },
  { who: '佐藤花子佐藤花子佐藤花子佐藤花子', why: 'a\u001b[31m\nb', ms: 12345 },
];

describe('a table', () => {
  it('is as wide as its cells where there is room', () => {
    expect(table(columns, rows)).toEqual([
      'who                            why           state      ms',
      '─'.repeat(58),
      'anna.ekström@example.com       mfa-required  ACTIVE      3',
      '佐藤花子佐藤花子佐藤花子佐藤…  a[31mb        ACTIVE  12345',
    ]);
  });

  it.each([57, 50, 40, 35])('shrinks the widest columns for %d columns', (width) => {
    const lines = table(columns, rows, width);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(lines[2]).toMatch(/^anna.*ACTIVE {6}3$/);
  });

  it.each([30, 24, 20])('gives a row two lines when that is not enough, at %d columns', (width) => {
    const lines = table(columns, rows, width);
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(lines[4]).toMatch(/^ {2}.*3$/);
  });

  it('survives any width', () => {
    for (let width = 1; width < 20; width++) {
      for (const line of table(columns, rows, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
