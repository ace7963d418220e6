import type { JsonObject } from '../../connector/core/field.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { type BuildProblem, problem } from './problem.ts';

interface FolderEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The file around flows, connections and their folder, as the console writes it in version 1.5.0. */
export function envelope(
  created: string,
  flos: JsonObject,
  configs: JsonObject,
  folder: FolderEntry,
  tables: JsonObject = {},
): JsonObject {
  const { id, name, description } = folder;
  return {
    type: 'flopack',
    version: '1.5.0',
    created,
    flags: { 'auto-transform': true, looseBooleans: true, looseStrings: true, looseNulls: true },
    data: { flos, configs, tables, groups: { [id]: { id, data: { name, description, media_uri: '', path: '' } } } },
  };
}

/** Reads a compiled file with the reader of foreign files; what it refuses is a problem of the build. */
export function readBack(file: JsonObject): { readonly pack: Pack | null; readonly problems: BuildProblem[] } {
  const parsed = parsePack(JSON.stringify(file));
  const problems = parsed.problems
    .filter((found) => found.severity === 'error')
    .map((found) => problem('PACK_REFUSED', {}, `${found.pointer}: ${found.message}`, found.advice));
  return { pack: parsed.pack, problems };
}
