import type { JsonObject } from '../../connector/core/field.ts';
import type { PackIR, TableIR } from '../../connector/core/ir.ts';
import type { Pack } from '../../format/model.ts';
import type { PackContext } from './context.ts';
import { envelope, readBack } from './file-json.ts';
import { compileFlow } from './flow.ts';
import { createIds, type IdLock } from './ids.ts';
import type { BuildProblem } from './problem.ts';

export type { BuildProblem };

export interface CompileOptions {
  /** ISO 8601 with milliseconds; the only time in the file. */
  readonly created: string;
  readonly locks?: IdLock;
}

export interface Compiled {
  /** null where a problem is an error. */
  readonly pack: Pack | null;
  /** Everything found, in the order of the flows and cards. */
  readonly problems: readonly BuildProblem[];
}

/**
 * The IR as a pack of version 1.5.0. The same IR and options give the same pack, byte for byte. Never throws on what
 * an author wrote: every problem is reported.
 */
export function compile(ir: PackIR, options: CompileOptions): Compiled {
  const { file, problems } = compileFile(ir, options);
  if (problems.some((p) => p.severity === 'error')) return { pack: null, problems };
  const parsed = readBack(file);
  return { pack: parsed.pack, problems: [...problems, ...parsed.problems] };
}

/** The file's JSON, key by key as the console writes it. */
function compileFile(ir: PackIR, { created, locks }: CompileOptions): { file: JsonObject; problems: BuildProblem[] } {
  const ids = createIds(ir.key, locks);
  const folder = ids.uuid('@folder');
  const flowIds = new Map(ir.flows.map((flow) => [flow.key, ids.uuid(flow.key, 'flow')]));
  const connections = new Map<string, JsonObject>();
  const tables = new Map<string, JsonObject>();
  const pack: PackContext = {
    ir,
    ids,
    problems: [],
    flowId: (key) => flowIds.get(key) ?? null,
    connectionId: (name, module) => {
      const id = ids.uuid('@connection', module, name);
      connections.set(id, { id, name, module, data: null });
      return id;
    },
    tableId: (table) => {
      const id = ids.uuid('@table', table.key);
      tables.set(id, tableJson(id, table, folder));
      return id;
    },
  };
  const flos = ir.flows.map((flow) => {
    const id = flowIds.get(flow.key) as string;
    return [id, compileFlow(pack, flow, id, folder)] as const;
  });
  const file = envelope(
    created,
    Object.fromEntries(flos),
    Object.fromEntries(connections),
    {
      id: folder,
      name: ir.name,
      description: ir.description,
    },
    Object.fromEntries(tables),
  );
  return { file, problems: [...pack.problems, ...ids.problems()] };
}

function tableJson(id: string, { name, description, columns }: TableIR, folder: string): JsonObject {
  const structure = columns.map((column) => ({ name: column.name, type: column.type, default: column.default }));
  return { id, name, description, data: { class: 'simple', group_id: folder, structure } };
}
