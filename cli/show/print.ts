import type { Io } from '../io.ts';
import { count, oneLine } from '../text.ts';
import type { FlowOutline, Outline } from './outline.ts';
import { wrapped } from './wrap.ts';

/** Prints an outline for a terminal. */
export function printOutline(outline: Outline, io: Io): void {
  const width = Number.isFinite(io.width) ? Math.max(40, io.width) : 100;
  const say = (text: string, indent: number): void => {
    for (const line of wrapped(oneLine(text), indent, width)) io.out(line);
  };
  const { flows, connections, tables, unknownCards, tasks } = outline;
  const cards = flows.reduce((sum, flow) => sum + flow.cards, 0);
  const own = flows.filter((flow) => flow.trigger !== 'notExported');
  const facts = [count(own.length, 'flow'), count(cards, 'card'), count(tables.length, 'table')];
  say(`${outline.file}: version ${outline.version}, exported ${outline.created.slice(0, 10)}`, 0);
  say(facts.join(', '), 0);

  for (const [name, inside] of byFolder(outline)) {
    io.out('');
    say(name, 0);
    for (const flow of inside) flowLines(flow, say);
  }
  const roots = own.filter((flow) => flow.trigger !== 'helper' && flow.calls.length > 0);
  if (own.some((flow) => flow.calls.length > 0)) {
    io.out('');
    io.out('Calls');
    const shown = new Set<string>();
    for (const flow of roots) tree(flow, flows, shown, say);
    // Helpers that nothing in the pack calls, and circles of helpers.
    for (const flow of own) if (!shown.has(flow.id) && flow.calls.length > 0) tree(flow, flows, shown, say);
  }
  if (connections.length > 0) {
    io.out('');
    io.out('Connections');
    for (const { name, module, flows: users } of connections)
      say(
        `${name} (${module}), used by ${users.length > 3 ? `${users.length} flows` : users.join('; ') || 'no flow'}`,
        2,
      );
  }
  if (tables.length > 0) {
    io.out('');
    io.out('Tables');
    for (const table of tables) {
      say(`${table.name}${table.exported ? '' : ' (not in this file)'}`, 2);
      if (table.columns.length > 0) say(table.columns.map((c) => `${c.name} ${c.type}`).join(', '), 4);
    }
  }
  if (unknownCards.length > 0) {
    io.out('');
    io.out('Cards that flopack has no definition of (read, checked and mocked all the same)');
    for (const { kind, cards: n } of unknownCards) say(`${kind}, ${count(n, 'card')}`, 2);
  }
  io.out('');
  io.out(tasks.length === 0 ? 'Nothing to set up after the import.' : 'To do after the import');
  for (const [at, task] of tasks.entries()) say(`${at + 1}. ${task.text}`, 2);
}

function byFolder({ flows, folders }: Outline): [string, FlowOutline[]][] {
  const groups = new Map<string, FlowOutline[]>();
  for (const { name } of folders) groups.set(`Folder ${name}`, []);
  for (const flow of flows) {
    const name =
      flow.trigger === 'notExported' ? 'Not in this file' : flow.folder === null ? 'Flows' : `Folder ${flow.folder}`;
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    list.push(flow);
  }
  return [...groups];
}

function flowLines(flow: FlowOutline, say: (text: string, indent: number) => void): void {
  say(flow.name.trim(), 2);
  if (flow.trigger === 'notExported') return;
  const facts = [flow.starts, count(flow.cards, 'card'), ...(flow.savesData ? [] : ['data not saved'])];
  say(facts.join('; '), 6);
}

const DEEPEST = 12;

function tree(
  flow: FlowOutline,
  flows: readonly FlowOutline[],
  shown: Set<string>,
  say: (text: string, indent: number) => void,
  depth = 0,
  by = '',
): void {
  const seen = shown.has(flow.id);
  shown.add(flow.id);
  const more = seen && flow.calls.length > 0 ? ' (see above)' : '';
  const missing = flow.trigger === 'notExported' ? ' (not in this file)' : '';
  say(`${depth === 0 ? '' : '-> '}${flow.name.trim()}${by === '' ? '' : `  by ${by}`}${missing}${more}`, 2 + 2 * depth);
  if (seen || depth > DEEPEST) return;
  for (const call of flow.calls) {
    const callee = flows.find((other) => other.id === call.id);
    if (callee !== undefined) tree(callee, flows, shown, say, depth + 1, call.by.join(', '));
  }
}
