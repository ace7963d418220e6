import type { CardContext, Value, Values } from '../core/behaviour.ts';
import { toObject } from '../core/convert.ts';
import { CardError } from '../core/error.ts';
import { rulesOf } from '../core/rules.ts';
import { isRecord } from '../core/safe.ts';
import { cellOf, findColumn, typeOfColumn } from '../core/table-cell.ts';
import type { Cell, ColumnRef, Condition, ConditionOp, TableSchema } from '../core/tables.ts';
import { unknownColumn } from './table-of.ts';

const OPS: ReadonlySet<unknown> = new Set(['=', '!=', '<', '>', '<=', '>=']);
/** More conditions than a person writes, few enough to test on every row. */
const CONDITIONS_MAX = 200;

/**
 * Conditions of a Where expression as exports have it: `{expr: [{lhs, op, join, rhs}]}`, or with `rhd` for a value from
 * an earlier card, which comes in by the hidden input `_expr/<output id>`; a wire that is gone gives null. `join` says how
 * a condition is joined to the next one (seen in exports). Throws CardError `Invalid Input`.
 */
export function conditionsOf(inputs: Values, schema: TableSchema, context: CardContext): Condition[] {
  const where = toObject(inputs['Filter/Where Expression'] ?? null);
  const expr = isRecord(where) ? where['expr'] : null;
  if (expr === null || expr === undefined) return [];
  if (!Array.isArray(expr)) throw invalid('its conditions are no list');
  if (expr.length > CONDITIONS_MAX) throw invalid(`it has more than ${CONDITIONS_MAX} conditions`);
  return expr.map((item): Condition => {
    if (!isRecord(item) || typeof item['lhs'] !== 'string') throw invalid('a condition names no column');
    const column = findColumn(schema.columns, item['lhs']);
    if (column === null) throw unknownColumn(schema, item['lhs']);
    if (!OPS.has(item['op'])) throw invalid('operators are =, !=, <, >, <= and >=');
    return {
      column,
      op: item['op'] as ConditionOp,
      value: operand(rightSide(item, inputs), schema, column, context),
      join: item['join'] === 'OR' ? 'OR' : 'AND',
    };
  });
}

function rightSide(item: Record<string, unknown>, inputs: Values): Value {
  const wired = item['rhd'];
  if (!isRecord(wired)) return item['rhs'] ?? null;
  return inputs[`_expr/${String(wired['outputId'])}`] ?? null;
}

/** The value as the column would hold it; undefined where it could not. */
function operand(value: Value, schema: TableSchema, column: ColumnRef, context: CardContext): Cell | undefined {
  try {
    return cellOf(typeOfColumn(schema.columns, column), value);
  } catch (error) {
    if (!(error instanceof CardError) || rulesOf(context).tableBadWhere === 'error') throw error;
    return undefined;
  }
}

function invalid(reason: string): CardError {
  return new CardError('Invalid Input', `Invalid Input: the Where Expression cannot be read: ${reason}.`);
}
