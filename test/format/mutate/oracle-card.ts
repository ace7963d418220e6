import type { Tell } from './oracle.ts';
import { type BodyAt, brokenClauses, brokenCrossings } from './oracle-body.ts';
import { brokenSpecial } from './oracle-special.ts';
import { entriesOf, isRaw, kindOf, list, modelOf, portsOf, type Raw, raw, type Side, under, word } from './raw.ts';

/** One card by itself, and what it refers to in the pack. */
export function brokenCard(card: Raw, { pack, container }: BodyAt, tell: Tell): void {
  const kind = kindOf(card);
  const model = modelOf(card);
  const steps = word(card.address).split(':');
  if (kind === '') tell('address');
  if (under(card, 'node', 'key') !== steps.at(-1) || model.key !== steps.at(-1)) tell('key of a card');
  if (under(card, 'parents', 'version', 'address') !== steps.slice(0, -1).join(':')) tell('version address');
  if (under(card, 'parents', 'channel', 'address') !== steps.slice(0, -2).join(':')) tell('channel address');
  for (const [parent, part] of [
    ['version', -2],
    ['channel', -3],
  ] as const)
    if (under(card, 'parents', parent, 'key') !== steps.at(part)) tell(`${parent} key`);
  const title = under(card, 'node', 'data', 'name');
  if (typeof title !== 'string' || under(model, 'metadata', 'name') !== title) tell('title');
  if (typeof under(model, 'policy', 'error', 'type') !== 'string') tell('policy');
  brokenRefs(kind, model, pack, tell);
  for (const side of ['inputs', 'outputs'] as const) brokenPorts(card, side, pack, tell);
  brokenClauses(card, tell);
  brokenCrossings(card, container, tell);
  brokenSpecial(card, tell);
  const joins = entriesOf(card.joins);
  if (joins.length > 0 && kind !== 'control:join') tell('joins of no Join');
  const has = (side: Side, id: unknown) => portsOf(card, side).some(([own]) => own === id);
  for (const [input, outputs] of joins) {
    if (list(outputs).length > 0 && !has('inputs', input)) tell('join of no input');
    if (!list(outputs).every((entry) => has('outputs', raw(entry).output))) tell('join to no output');
  }
}

function brokenRefs(kind: string, model: Raw, pack: unknown, tell: Tell): void {
  const { config } = model;
  if (config !== null) {
    const known = under(pack, 'data', 'configs', word(config));
    if (`channels:${word(under(known, 'module'))}` !== kind) tell('connection');
  }
  const policy = raw(under(model, 'policy', 'error'));
  if (policy.type === 'flo' && under(pack, 'data', 'flos', word(policy.flo)) === undefined) tell('error flow');
  if (kind !== 'channels:stash') return;
  for (const [, port] of entriesOf(under(model, 'inputs', 'data'))) {
    const id = under(port, 'value', 'data');
    const isTable =
      raw(port).group === 'parameters' && raw(port).key === 'stash' && typeof id === 'string' && id !== '';
    if (isTable && under(pack, 'data', 'tables', id) === undefined) tell('table');
  }
}

const TYPES = ['string', 'number', 'boolean', 'Date', 'object', 'file', 'flo'];

function brokenPorts(card: Raw, side: Side, pack: unknown, tell: Tell): void {
  const seen = new Set<string>();
  for (const [id, port] of portsOf(card, side)) {
    const { group, key, metadata, flags, ref } = raw(port);
    const value = raw(under(port, 'value'));
    const { type, collection, data } = value;
    if (raw(port).id !== id) tell('id of a field');
    if ((group !== null && typeof group !== 'string') || typeof key !== 'string' || !isRaw(metadata)) tell('field');
    const field = JSON.stringify([group, key, raw(metadata).custom === true]);
    if (seen.has(field)) tell('field twice');
    seen.add(field);
    if (!isType(type)) tell('type of a field');
    if (typeof collection !== 'boolean') tell('collection');
    if (collection === true ? data !== null && data !== undefined && !Array.isArray(data) : Array.isArray(data))
      tell('list');
    if (side === 'inputs' && flags !== (group === 'parameters' ? 'p' : 'd')) tell('flags');
    if (side === 'outputs' && collection === true && ref !== true) tell('ref');
    if (type !== 'flo') continue;
    if (side === 'outputs' && isRaw(data)) tell('flow in an output');
    if (typeof data === 'string' && data !== '' && under(pack, 'data', 'flos', data) === undefined) tell('called flow');
  }
}

function isType(type: unknown): boolean {
  if (typeof type === 'string') return TYPES.includes(type);
  return isRaw(type) && Object.values(type).every((member) => isRaw(member) && memberType(member.type));
}

/** Names inside typed objects come from connectors and are not checked by the console. */
function memberType(type: unknown): boolean {
  return typeof type === 'string' || isType(type);
}
