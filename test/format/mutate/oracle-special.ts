import type { Tell } from './oracle.ts';
import { kindOf, list, modelOf, portsOf, type Raw, raw, under } from './raw.ts';

/** Cards with a structure of their own: mirrored ones, templates, expand. */
export function brokenSpecial(card: Raw, tell: Tell): void {
  if (modelOf(card).mirrored === true) brokenMirror(card, tell);
  const kind = kindOf(card);
  if (['string:compose', 'math:expression', 'boolean:expression'].includes(kind)) brokenTemplate(card, tell);
  if (kind === 'object:expand') brokenExpand(card, tell);
}

function brokenMirror(card: Raw, tell: Tell): void {
  const fields = (side: 'inputs' | 'outputs') =>
    portsOf(card, side)
      .map(([, port]) => {
        const { group, key } = raw(port);
        return JSON.stringify([group, key, under(port, 'value', 'type'), under(port, 'value', 'collection')]);
      })
      .sort()
      .join('\n');
  // Return Error cards without outputs occur.
  if (kindOf(card) === 'control:throw' && portsOf(card, 'outputs').length === 0) return;
  // Start cards with different sides too, in packs made by hand.
  if (kindOf(card) === 'control:callable') return;
  if (fields('inputs') !== fields('outputs')) tell('mirror');
}

/** The placeholders of the text are the other inputs. */
function brokenTemplate(card: Raw, tell: Tell): void {
  const inputs = portsOf(card, 'inputs')
    .map(([, port]) => raw(port))
    .filter((port) => port.group === null);
  const template = inputs.find((port) => port.key === '_text_');
  if (template === undefined) return;
  const text = under(template, 'value', 'data');
  const wanted = typeof text === 'string' ? [...text.matchAll(/\{\{\{([^{}]+)\}\}\}/g)].map((match) => match[1]) : [];
  const keys = inputs.filter((port) => port !== template).map((port) => port.key);
  if (JSON.stringify([...new Set(wanted)].sort()) !== JSON.stringify([...new Set(keys)].sort())) tell('template');
}

/** Pairs of a path and its value. The wire of the object is looked at with the wires. */
function brokenExpand(card: Raw, tell: Tell): void {
  const inputs = portsOf(card, 'inputs').map(([, port]) => raw(port));
  if (!inputs.some((port) => port.group === null && port.key === 'object')) tell('expand without object');
  if (modelOf(card).displayed !== false) tell('expand shown');
  const outputs = portsOf(card, 'outputs').map(([, port]) => raw(port));
  for (const port of outputs) {
    const partner = port.key === 'key' ? 'value' : 'key';
    const path = under(port, 'metadata', 'path');
    if (port.key !== 'key' && port.key !== 'value') tell('expand field');
    if (!outputs.some((other) => other.group === port.group && other.key === partner)) tell('expand pair');
    if (!Array.isArray(path) || !list(path).every((step) => typeof step === 'string')) tell('expand path');
    if (port.key === 'key' && JSON.stringify(under(port, 'value', 'data')) !== JSON.stringify(path))
      tell('expand path twice');
  }
}
