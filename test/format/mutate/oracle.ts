import { brokenBody } from './oracle-body.ts';
import { entriesOf, isRaw, kindOf, list, modelOf, portsOf, raw, under, word } from './raw.ts';

/*
 * What makes a pack broken, read off the format's description and off real exports, with no line of the product: the
 * judge of the mutation tests. It looks at plain JSON.
 */

/** Tells what is broken, in words for the failure of a test. */
export type Tell = (what: string) => void;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything broken in a file. Empty: a sound pack. */
export function brokenFile(text: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return ['no JSON'];
  }
  const broken: string[] = [];
  // A text that JSON.stringify writes back has no key twice.
  if (!isCanonical(json, text) || /__proto__|constructor|prototype/.test(text))
    keyFaults(text, (what) => broken.push(what));
  if (!isRaw(json)) return ['no object'];
  brokenPack(json, (what) => broken.push(what));
  return broken;
}

function isCanonical(json: unknown, text: string): boolean {
  try {
    return JSON.stringify(json) === text;
  } catch {
    // Nested too deep for it.
    return false;
  }
}

/** Keys that stand twice in one object, or that reach a prototype. */
function keyFaults(text: string, tell: Tell): void {
  const open: (Set<string> | null)[] = [];
  for (const match of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    const [token, literal, colon] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (literal !== undefined && colon !== undefined) {
      const key = JSON.parse(literal) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) tell(`key twice: ${key}`);
      keys?.add(key);
      if (['__proto__', 'constructor', 'prototype'].includes(key)) tell(`prototype key ${key}`);
    }
  }
}

function brokenPack(json: unknown, tell: Tell): void {
  const pack = raw(json);
  const { version } = pack;
  if (pack.type !== 'flopack') tell('type');
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version)) tell('version');
  if (typeof pack.created !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(pack.created)) tell('created');
  if (!isRaw(pack.flags)) tell('flags');
  if ((version === '1.3.0' || version === '1.4.0') && pack.checksum === undefined) tell('no checksum');
  if (version === '1.5.0' && pack.checksum !== undefined) tell('checksum');
  for (const kind of ['flos', 'configs', 'tables', 'groups']) {
    if (!isRaw(under(pack, 'data', kind))) tell(`data.${kind}`);
    for (const [key, entry] of entriesOf(under(pack, 'data', kind))) {
      if (!UUID.test(key)) tell(`${kind} key ${key}`);
      if (under(entry, 'id') !== key) tell(`${kind} id of ${key}`);
      if (kind !== 'groups' && typeof under(entry, 'name') !== 'string') tell(`${kind} name`);
    }
  }
  for (const [key, config] of entriesOf(under(pack, 'data', 'configs'))) {
    if (typeof raw(config).module !== 'string' || raw(config).module === '') tell(`module of ${key}`);
  }
  for (const [key, table] of entriesOf(under(pack, 'data', 'tables'))) {
    if (raw(table).data === null) continue;
    const columns = under(table, 'data', 'structure');
    if (!Array.isArray(columns)) tell(`structure of ${key}`);
    for (const column of list(columns)) {
      if (typeof raw(column).name !== 'string' || typeof raw(column).type !== 'string') tell(`column of ${key}`);
    }
  }
  for (const [key, flow] of entriesOf(under(pack, 'data', 'flos'))) brokenFlow(key, raw(flow).data, pack, tell);
}

function brokenFlow(id: string, data: unknown, pack: unknown, tell: Tell): void {
  if (data === null) return;
  if (!isRaw(data)) {
    tell(`body of ${id}`);
    return;
  }
  if (data.uuid !== id) tell(`uuid of ${id}`);
  if (data.id !== null) tell(`id of body ${id}`);
  if (data.scheduled !== entriesOf(data.cron).length > 0) tell(`schedule of ${id}`);
  const start = brokenBody({ data, pack, taken: new Set(), container: null }, tell);
  if (start === undefined) return;
  const kind = kindOf(start);
  if (/^(control:callable|http:accept|http:delegated|control:noop|channels:.*)$/.test(kind) === false)
    tell(`${id} begins with ${kind}`);
  const level = data.security_level;
  const called = kind === 'http:accept' || kind === 'http:delegated';
  if (called !== (typeof level === 'string')) tell(`security level of ${id}`);
  if (kind === 'http:delegated' && level !== 'high') tell(`level of the delegated flow ${id}`);
  const model = modelOf(start);
  if (kind.startsWith('channels:') && (model.webhookList === true || model.monitor === true))
    brokenEvent(id, start, data, tell);
}

/** The event card, and a For Each that holds the flow and takes the event's list. */
function brokenEvent(id: string, start: unknown, data: unknown, tell: Tell): void {
  const cards = list(raw(data).methods);
  const loop = cards.find((card) => card !== start);
  if (cards.length !== 2 || kindOf(loop) !== 'list:asyncEach') {
    tell(`event flow ${id} has no wrapper`);
    return;
  }
  if (!portsOf(loop, 'inputs').some(([, port]) => raw(port).key === 'flo' && isRaw(under(port, 'value', 'data'))))
    tell(`event wrapper of ${id} is empty`);
  const find = (card: unknown, side: 'inputs' | 'outputs', key: string) =>
    portsOf(card, side).find(([, port]) => raw(port).key === key && raw(port).group === null)?.[0] ?? '';
  const wires = list(under(start, 'pins', find(start, 'outputs', 'collection'), word(raw(loop).uuid)));
  if (!wires.some((wire) => raw(wire).input === find(loop, 'inputs', 'list'))) tell(`event list of ${id} not wired`);
}
