import { kindOf } from '../../connector/core/card.ts';
import { connectorOf } from '../../format/graph.ts';
import type { Card, Flow, Json, Pack, Port } from '../../format/model.ts';
import { isSecretName } from '../../runtime/history/secrets.ts';
import { withoutTokens } from '../text.ts';
import { cardsOf, type Outline } from './outline.ts';

/** Something to do after the import. */
export interface Task {
  readonly what:
    | 'connection'
    | 'replacement'
    | 'option'
    | 'literal'
    | 'secret'
    | 'table'
    | 'saveData'
    | 'endpoint'
    | 'turnOn';
  readonly text: string;
}

type Known = Omit<Outline, 'tasks'>;

/** What must be set up after an import, in the order in which one does it. */
export function tasksOf(pack: Pack, outline: Known): Task[] {
  const tasks: Task[] = [];
  const add = (what: Task['what'], text: string): void => void tasks.push({ what, text });
  for (const { name, trigger } of outline.flows)
    if (trigger === 'notExported')
      add('replacement', `choose a flow for "${name}", which was not exported with the pack`);
  for (const { name, exported } of outline.tables)
    if (!exported) add('replacement', `choose a table for "${name}", which was not exported with the pack`);
  for (const { name, module, flows } of outline.connections)
    add('connection', `choose your ${module} connection where the pack has "${name}"${inFlows(flows)}`);
  for (const [module, flows] of unconnected(pack))
    add('connection', `choose your ${module} connection${inFlows(flows)}`);
  for (const flow of pack.flows) for (const card of cardsOf(flow)) literals(flow, card, add);
  for (const { name, exported, columns, readBy, writtenBy } of outline.tables) {
    if (!exported || readBy.length === 0 || writtenBy.length > 0) continue;
    add(
      'table',
      `fill the table "${name}" (${columns.map((column) => column.name).join(', ')}), which the flows only read`,
    );
  }
  for (const flow of pack.flows) {
    const names = flow.graph?.log === true ? secretFields(flow) : [];
    if (names.length > 0)
      add('saveData', `turn "Save all data" off in "${flow.name}": it handles ${names.slice(0, 4).join(', ')}`);
  }
  const helpers = outline.flows.filter((flow) => flow.trigger === 'helper').length;
  const onlyHelper = outline.flows.some((flow) => flow.starts.startsWith('connector')) ? 'flow' : 'helper flow';
  const others = outline.flows.filter((flow) => !['helper', 'notExported', 'none'].includes(flow.trigger));
  if (helpers > 0) add('turnOn', `turn on the ${helpers === 1 ? onlyHelper : `${helpers} helper flows`}`);
  for (const flow of others) add('turnOn', `then turn on "${flow.name}"`);
  for (const flow of outline.flows)
    if (flow.trigger === 'api') add('endpoint', `hand out the invoke URL of "${flow.name}" (${flow.starts})`);
  return tasks;
}

function inFlows(flows: readonly string[]): string {
  if (flows.length === 0) return '';
  return ` (${flows.length === 1 ? `in "${flows[0]}"` : `in ${flows.length} flows`})`;
}

/** Connectors of cards that carry no connection, by the flows that have them. */
function unconnected(pack: Pack): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const named = new Set(pack.connections.map((connection) => connection.module));
  for (const flow of pack.flows) {
    for (const card of cardsOf(flow)) {
      const module = connectorOf(card);
      // Table and file cards need none.
      if (
        module === null ||
        card.connection !== null ||
        named.has(module) ||
        ['stash', 'filefunctions'].includes(module)
      )
        continue;
      if (kindOf(card.address) === 'httpfunctions/close') continue;
      const list = found.get(module) ?? [];
      found.set(module, list);
      if (!list.includes(flow.name)) list.push(flow.name);
    }
  }
  return found;
}

const OKTA_ID = /^(00[ugopt]|0oa|0pr|rul|guo|oty|fcs|bnd|eae)[A-Za-z0-9]{17}$/;
const ORG = /\b[\w-]+\.(okta|oktapreview|okta-emea|workflows\.okta)\.com\b/i;
const PLACEHOLDER =
  /^--.*--$|<\s*(your|insert|enter|replace)[^<>]{1,60}>|\{your[^}]*\}|\b(your[-_ ]?(domain|org|token|key|company)|replace[-_ ]?me|changeme|insert[-_ ]here|xxxx+)\b/i;

function literals(flow: Flow, card: Card, add: (what: Task['what'], text: string) => void): void {
  const wired = new Set<string>();
  for (const other of cardsOf(flow)) for (const wire of other.wires) if (wire.card === card.id) wired.add(wire.input);
  for (const port of card.inputs) {
    if (wired.has(port.id) || port.type === 'flo') continue;
    const place = `card "${card.title}" of "${flow.name}"`;
    if (holdsSecret(port)) {
      add('secret', `replace the secret that stands in field "${port.key}", ${place}`);
      continue;
    }
    for (const text of texts(port.data)) {
      const value = JSON.stringify(withoutTokens(text).slice(0, 60));
      if (port.metadata['type'] === 'dynamic' && port.metadata['forceHide'] !== true)
        add('option', `choose ${port.key} again (it has ${value}), ${place}`);
      else if (PLACEHOLDER.test(text)) add('literal', `fill in ${port.key} (it has ${value}), ${place}`);
      else if (OKTA_ID.test(text) || ORG.test(text))
        add('literal', `put the id or address of your org into ${port.key} (it has ${value}), ${place}`);
    }
  }
}

function texts(data: Json | undefined): string[] {
  if (typeof data === 'string') return data === '' ? [] : [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap((item) => (typeof item === 'string' && item !== '' ? [item] : []));
}

function holdsSecret(port: Port): boolean {
  if (typeof port.data === 'string') {
    const words = port.data.trim();
    return isSecretName(port.key) && /^\S{12,}$|^(SSWS|Bearer|Basic) \S{8,}$/.test(words) && !PLACEHOLDER.test(words);
  }
  if (typeof port.data !== 'object' || port.data === null || Array.isArray(port.data)) return false;
  return Object.entries(port.data).some(
    ([name, value]) =>
      isSecretName(name) && typeof value === 'string' && value.length >= 12 && !PLACEHOLDER.test(value),
  );
}

/** Names of fields with secret names that some wire or literal fills. */
function secretFields(flow: Flow): string[] {
  const names = new Set<string>();
  for (const card of cardsOf(flow)) {
    for (const port of card.outputs) {
      // Get Multiple names its fields by path; the hidden card behind a field of a field holds its path.
      const path = port.key === 'key' && Array.isArray(port.data) ? port.data : port.key.split('.');
      const name = String(path.at(-1) ?? '');
      const read = port.key === 'key' || card.wires.some((wire) => wire.output === port.id);
      if (isSecretName(name) && read) names.add(name);
    }
  }
  return [...names];
}
