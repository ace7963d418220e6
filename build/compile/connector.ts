import type { JsonObject } from '../../connector/core/field.ts';
import type { ConnectorIR } from '../../connector/core/ir.ts';
import type { Pack } from '../../format/model.ts';
import type { CompileOptions } from './compile.ts';
import type { PackContext } from './context.ts';
import { envelope, readBack } from './file-json.ts';
import { compileFlow } from './flow.ts';
import { createIds } from './ids.ts';
import type { BuildProblem } from './problem.ts';

/** One flow of a project as the builder imports it. */
export interface ConnectorFile {
  /** The flow's key: name of the file without `.flow`. */
  readonly key: string;
  readonly name: string;
  readonly pack: Pack;
}

export interface CompiledConnector {
  /** In the order of the flows; none where a problem is an error. */
  readonly files: readonly ConnectorFile[];
  readonly problems: readonly BuildProblem[];
}

/** How the builder names the folder of what it exports (seen in exports). */
const FOLDER = 'Unknown Folder';

/**
 * A Connector Builder project as one pack of version 1.5.0 for each flow. Flows that it calls are named in its file
 * without their content; the import asks which flow of the project is meant. The same IR and options give the same
 * bytes. Never throws on what an author wrote.
 */
export function compileConnector(ir: ConnectorIR, { created, locks }: CompileOptions): CompiledConnector {
  const ids = createIds(ir.key, locks);
  const folder = ids.uuid('@folder');
  const idOf = new Map(ir.flows.map((flow) => [flow.key, ids.uuid(flow.key, 'flow')]));
  const problems: BuildProblem[] = [];
  const stubs = new Map(
    ir.flows.map(({ key, name, description }) => {
      const id = idOf.get(key) as string;
      return [key, { id, name, description, data: null }] as const;
    }),
  );
  const files = ir.flows.map((flow) => {
    const called = new Map<string, JsonObject>();
    const context: PackContext = {
      ir: { ...ir, connections: {} },
      ids,
      problems,
      flowId: (key) => {
        const stub = stubs.get(key);
        if (stub !== undefined && key !== flow.key) called.set(stub.id, stub);
        return stub?.id ?? null;
      },
      connectionId: (name, module) => ids.uuid('@connection', module, name),
      tableId: () => null,
    };
    const id = idOf.get(flow.key) as string;
    const body = compileFlow(context, flow, id, folder);
    const flos = { ...Object.fromEntries(called), [id]: body };
    return { flow, file: envelope(created, flos, {}, { id: folder, name: FOLDER, description: '' }) };
  });
  problems.push(...ids.problems());
  if (problems.some(({ severity }) => severity === 'error')) return { files: [], problems };
  const compiled = files.flatMap(({ flow: { key, name }, file }) => {
    const { pack, problems: refused } = readBack(file);
    problems.push(...refused);
    return pack === null ? [] : [{ key, name, pack }];
  });
  return { files: compiled, problems };
}
