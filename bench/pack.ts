import { compile } from '../build/compile/compile.ts';
import { packBehaviours } from '../cli/runtime.ts';
import { type Flow, pack } from '../connector/core/flow.ts';
import { parsePack } from '../format/parse.ts';
import { printPack } from '../format/print.ts';
import { virtualClock } from '../runtime/fakes/clock.ts';
import { scriptedHttp } from '../runtime/fakes/http.ts';
import { seededRandom } from '../runtime/fakes/random.ts';
import type { Runtime } from '../runtime/model.ts';
import { createRuntime } from '../runtime/runtime.ts';

/** Flows compiled, printed and read back, then loaded as the console would; no trace, nothing outside. Throws Error. */
export function loaded(flows: readonly Flow[]): { readonly runtime: Runtime; idOf(name: string): string } {
  const { pack: built, problems } = compile(pack('bench', { name: 'Bench', flows }), {
    created: '2026-01-01T00:00:00.000Z',
  });
  const read = built === null ? null : parsePack(printPack(built)).pack;
  if (read === null) throw new Error(problems.map((problem) => problem.message).join('; '));
  const runtime = createRuntime({
    packs: [read],
    behaviours: packBehaviours(),
    ports: { clock: virtualClock(), random: seededRandom(1), http: scriptedHttp([]) },
    limits: { steps: Number.MAX_SAFE_INTEGER },
    historySize: 1,
  });
  if (runtime.problems.length > 0) throw new Error(runtime.problems.join('; '));
  return {
    runtime,
    idOf: (name) => runtime.flows.find((flow) => flow.name === name)?.id ?? '',
  };
}
