import type { CardContext, FieldShape, Values } from '../../../connector/core/behaviour.ts';
import { type CardRules, defaultRules } from '../../../connector/core/rules.ts';
import type { TableColumn } from '../../../connector/core/tables.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { seededRandom } from '../../../runtime/fakes/random.ts';
import type { TableStore } from '../../../runtime/ports/tables.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';

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
  run(card: string, inputs?: Values, outputs?: Readonly<Record<string, FieldShape['type']>>): Promise<Values>;
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
  const run = async (card: string, inputs: Values = {}, outputs: Readonly<Record<string, FieldShape['type']>> = {}) => {
    const behaviour = cards.get(`stash/${card}`);
    if (behaviour === undefined) throw new Error(`no card ${card}`);
    const given: Values = Object.assign(Object.create(null), { 'parameters/stash': 't' }, inputs);
    return behaviour(given, {
      card: {
        kind: `stash/${card}`,
        id: 'card',
        title: 'Card',
        inputs: Object.keys(given).map((name) => field(name, 'string')),
        outputs: Object.entries(outputs).map(([name, type]) => field(name, type)),
      },
      clock,
      random: seededRandom(3),
      http: { request: () => Promise.reject(new Error('no network')) },
      connection: null,
      callFlow: () => Promise.reject(new Error('no flows')),
      rules: { ...defaultRules, ...rules },
      tables: store,
      ...more,
    });
  };
  const add = async (fields: Values): Promise<string> => {
    const named = Object.fromEntries(Object.entries(fields).map(([key, value]) => [`Fields/${key}`, value]));
    return (await run('createRow', named, { 'Output/Row ID': 'string' }))['Output/Row ID'] as string;
  };
  return { store, clock, run, add };
}

function field(name: string, type: FieldShape['type']): FieldShape {
  const slash = name.indexOf('/');
  const collection = name === 'Result/Rows';
  return { name, group: slash < 0 ? null : name.slice(0, slash), key: name.slice(slash + 1), type, collection };
}

export const where = (...expr: readonly object[]): Values => ({ 'Filter/Where Expression': { expr } });
export const condition = (lhs: string, op: string, rhs: unknown, join = 'AND') => ({ lhs, op, rhs, join });

/** All rows that match, as a list of the values of one column. */
export async function found(cards: Cards, column: string, inputs: Values): Promise<unknown[]> {
  const output = await cards.run(
    'searchRows2',
    { 'parameters/resultSet': 'all-new', ...inputs },
    { 'Result/Rows': 'object' },
  );
  return (output['Result/Rows'] as Record<string, unknown>[]).map((row) => row[column]);
}
