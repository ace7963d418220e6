import type { CardContext, Values } from '../../../connector/core/behaviour.ts';
import { type CardRules, defaultRules } from '../../../connector/core/rules.ts';
import type { TableColumn } from '../../../connector/core/tables.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import type { TableStore } from '../../../runtime/ports/tables.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';
import { cardContext, fields, type Shape } from '../../support/card.ts';

export const START = Date.UTC(2026, 0, 31, 9, 5, 7);
const cards = tablesBehaviours();

/** `Login`, `Attempts:dec`, `State:str=new`. */
export function columns(...texts: readonly string[]): TableColumn[] {
  return texts.map((text) => {
    const [declared = '', value] = text.split('=') as [string, string | undefined];
    const [name = '', type = 'str'] = declared.split(':');
    const plain = value === undefined ? null : type === 'dec' || type === 'ctr' ? Number(value) : value;
    return { name, type: type as TableColumn['type'], default: type === 'bln' && value ? value === 'true' : plain };
  });
}

export function definition(id: string, name: string, ...texts: readonly string[]) {
  return { id, key: JSON.stringify(['pack', name]), name, pack: 'pack', columns: columns(...texts), stub: false };
}

export interface Cards {
  readonly store: TableStore;
  readonly clock: ReturnType<typeof virtualClock>;
  /** Runs a card on table `t`; inputs by field name, `outputs` are field types by name. */
  run(card: string, inputs?: Values, outputs?: Readonly<Record<string, Shape>>): Promise<Values>;
  /** Adds a row by Create Row and gives its id. */
  add(fields: Values): Promise<string>;
}

/** Table `t` named Users with those columns, in memory, and its cards. */
export function tableCards(
  texts: readonly string[],
  rules: Partial<CardRules> = {},
  more: Partial<CardContext> = {},
  store: TableStore = memoryTables(),
): Cards {
  store.define([definition('t', 'Users', ...texts)]);
  const clock = virtualClock({ start: START });
  const run = async (action: string, inputs: Values = {}, outputs: Readonly<Record<string, Shape>> = {}) => {
    const behaviour = cards.get(`stash/${action}`);
    if (behaviour === undefined) throw new Error(`no card ${action}`);
    const given: Values = Object.assign(Object.create(null), { 'parameters/stash': 't' }, inputs);
    const card = {
      kind: `stash/${action}`,
      id: 'card',
      title: 'Card',
      inputs: fields(Object.fromEntries(Object.keys(given).map((name) => [name, 'string']))),
      outputs: fields(outputs),
    };
    return behaviour(given, cardContext({ card, clock, rules: { ...defaultRules, ...rules }, tables: store, ...more }));
  };
  const add = async (fields: Values): Promise<string> => {
    const named = Object.fromEntries(Object.entries(fields).map(([key, value]) => [`Fields/${key}`, value]));
    return (await run('createRow', named, { 'Output/Row ID': 'string' }))['Output/Row ID'] as string;
  };
  return { store, clock, run, add };
}

export const where = (...expr: readonly object[]): Values => ({ 'Filter/Where Expression': { expr } });
export const condition = (lhs: string, op: string, rhs: unknown, join = 'AND') => ({ lhs, op, rhs, join });

/** All rows that match, as a list of the values of one column. */
export async function found(cards: Cards, column: string, inputs: Values): Promise<unknown[]> {
  const output = await cards.run(
    'searchRows2',
    { 'parameters/resultSet': 'all-new', ...inputs },
    { 'Result/Rows': 'object[]' },
  );
  return (output['Result/Rows'] as Record<string, unknown>[]).map((row) => row[column]);
}
