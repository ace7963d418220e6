import type { Behaviour, Values } from '../../core/behaviour.ts';
import { toBoolean, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { put } from '../../core/safe.ts';
import { type Element, readXml } from './reader.ts';

const TEXT_MAX = 10_000_000;

interface Options {
  readonly attrkey: string;
  readonly charkey: string;
  readonly explicitCharkey: boolean;
  readonly trim: boolean;
  readonly normalizeTags: boolean;
  readonly normalize: boolean;
}

function optionsOf(inputs: Values): Options {
  const on = (name: string): boolean => toBoolean(inputs[`options/${name}`]) === true;
  return {
    attrkey: toText(inputs['options/attrkey']) || '$',
    charkey: toText(inputs['options/charkey']) || '_',
    explicitCharkey: on('explicitCharkey'),
    trim: on('trim'),
    normalizeTags: on('normalizeTags'),
    normalize: on('normalize'),
  };
}

function tagOf(element: Element, options: Options): string {
  return options.normalizeTags ? element.name.toLowerCase() : element.name;
}

/** White space between elements is no text. */
function textOf(element: Element, options: Options): string {
  if (!element.cdata && /^\s*$/.test(element.text)) return '';
  if (options.normalize) return element.text.replace(/\s+/g, ' ').trim();
  return options.trim ? element.text.trim() : element.text;
}

/** Text alone is the text; else an object with the attributes, the text, and a list for each name of a child. */
function valueOfElement(element: Element, options: Options): unknown {
  const text = textOf(element, options);
  if (element.attributes.length === 0 && element.children.length === 0 && !options.explicitCharkey) return text;
  const value: Record<string, unknown> = {};
  if (element.attributes.length > 0) {
    const attributes: Record<string, unknown> = {};
    for (const [name, item] of element.attributes) put(attributes, name, item);
    put(value, options.attrkey, attributes);
  }
  if (text !== '') put(value, options.charkey, text);
  const lists = new Map<string, unknown[]>();
  for (const child of element.children) {
    const tag = tagOf(child, options);
    const list = lists.get(tag);
    if (list === undefined) lists.set(tag, [valueOfElement(child, options)]);
    else list.push(valueOfElement(child, options));
  }
  for (const [tag, list] of lists) put(value, tag, list);
  return value;
}

/** Parse (XML): an object of the text, without its root unless the options say so (Okta page "Parse", XML). Throws CardError `Parse Error`. */
export const parse: Behaviour = (inputs) => {
  const text = toText(inputs.xml) ?? '';
  if (text.trim() === '') return { output: null };
  if (text.length > TEXT_MAX)
    throw new CardError('Parse Error', `Parse Error: the XML has more than ${TEXT_MAX} characters.`);
  const options = optionsOf(inputs);
  const root = readXml(text);
  const value = valueOfElement(root, options);
  if (toBoolean(inputs['options/explicitRoot']) !== true)
    return { output: typeof value === 'string' ? { [options.charkey]: value } : value };
  const output: Record<string, unknown> = {};
  put(output, tagOf(root, options), value);
  return { output };
};
