import { decode } from './decode.ts';
import { firstDifference, formOf, write } from './form.ts';
import type { Json, JsonObject, Pack, Problem } from './model.ts';
import { error, warning } from './problem.ts';
import { PROTOTYPE_KEYS, places, scan } from './scan.ts';

export interface Limits {
  /** Largest file, in bytes. 64 MB. */
  readonly maxBytes: number;
  /** Deepest nesting of objects and lists. Exports seen nest 34 deep. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = { maxBytes: 64 * 1024 * 1024, maxDepth: 256 };

/** A file as text and JSON object, before anything is known about its content. */
export interface Document {
  readonly text: string;
  readonly json: JsonObject;
  readonly form: Pack['form'];
  /** The JSON as `JSON.stringify` writes it in the form found: the text itself, unless something was reported. */
  readonly written: string;
}

/** Never throws. `document` is null where there is no JSON object to look at. */
export function openDocument(
  source: string | Uint8Array,
  limits: Limits,
  report: (problem: Problem) => void,
): Document | null {
  const decoded = decode(source, limits.maxBytes);
  for (const problem of decoded.problems) report(problem);
  const { text } = decoded;
  if (text === null) return null;
  if (text.trim() === '') {
    report(error('PACK_EMPTY', '', 'the file is empty', 'Export the pack again.'));
    return null;
  }
  const quick = canonical(text, limits.maxDepth);
  if (quick !== null) return quick;
  const scanned = scan(text, limits.maxDepth, report);
  if (!scanned.readable) return null;
  const json = scanned.prototypeKeys ? (JSON.parse(text, dropPrototypeKeys) as Json) : (JSON.parse(text) as Json);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    report(
      error('PACK_TYPE', '', `the file holds ${kind(json)}, not a pack`, 'Give a .folder, .flow or .flopack file.'),
    );
    return null;
  }
  const form = formOf(text);
  const written = write(json, form);
  if (!scanned.changed) reportForm(text, written, report);
  return { text, json, form, written };
}

/** Longer texts are scanned before `JSON.parse` sees them: it needs some 100 bytes for each bracket of a hostile one. */
const READ_FIRST = 2 * 1024 * 1024;

/**
 * Exports are what `JSON.stringify` writes. A text that it writes back letter by letter has no key twice, no number that
 * is not kept, and no bytes to complain about, so that the slower scan is not needed. null: scan it.
 */
function canonical(text: string, maxDepth: number): Document | null {
  if (text.length > READ_FIRST) return null;
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !harmless(json, maxDepth)) return null;
  const form = formOf(text);
  return write(json, form) === text ? { text, json, form, written: text } : null;
}

/** No more than `levels` levels, and no prototype key in any of them. */
function harmless(value: JsonObject | Json[], levels: number): boolean {
  if (levels <= 0) return false;
  if (Array.isArray(value)) {
    for (const inner of value) {
      if (typeof inner === 'object' && inner !== null && !harmless(inner, levels - 1)) return false;
    }
    return true;
  }
  // Without the list that Object.keys makes; JSON objects inherit nothing that is enumerable.
  for (const key in value) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
    const inner = value[key];
    if (typeof inner === 'object' && inner !== null && !harmless(inner, levels - 1)) return false;
  }
  return true;
}

/** Returning undefined removes the key, so that nothing behind this can meet it. */
function dropPrototypeKeys(key: string, value: unknown): unknown {
  return PROTOTYPE_KEYS.has(key) ? undefined : value;
}

function reportForm(text: string, written: string, report: (problem: Problem) => void): void {
  const at = firstDifference(written, text);
  if (at === -1) return;
  report(
    warning(
      'PACK_FORM',
      '',
      `the file is not written as the console writes (first at ${places(text)(at)}); the same content is printed with other bytes`,
      'Export it again, or save it as JSON.stringify writes it: minified or evenly indented, one closing newline at most.',
    ),
  );
}

function kind(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
