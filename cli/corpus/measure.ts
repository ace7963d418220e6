import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviours } from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import { checkPack } from '../../format/check.ts';
import { allGraphs } from '../../format/graph.ts';
import { runEvery } from '../run/every.ts';
import { engineKinds } from '../support/engine-kinds.ts';

/** What flopack can do with a collection of real exports. */
export interface Measure {
  readonly files: number;
  /** Files that parse and print give back byte for byte. */
  readonly identical: number;
  /** Card kinds that the files use, and those of them that have a definition. */
  readonly kinds: number;
  readonly defined: number;
  /** Function card kinds, and those of them that run: by a behaviour or by the engine. */
  readonly kernelKinds: number;
  readonly kernelRuns: number;
  readonly flows: number;
  readonly completed: number;
  /** By Return Error cards. */
  readonly raised: number;
  /** Errors of flows that came of the generated data, or that the flow has in itself; the flow ran as it would in the console. */
  readonly explained: readonly Finding[];
  /** Everything that is not as it should be. */
  readonly wrong: readonly Finding[];
}

export interface Finding {
  readonly file: string;
  /** A flow, a card kind, or nothing. */
  readonly what: string;
  readonly reason: string;
}

export interface MeasureOptions {
  readonly behaviours: Behaviours;
  readonly defined: ReadonlySet<string>;
  readonly progress?: (done: number, all: number) => void;
}

/** Reads, prints and runs every file: what holds, and each thing that does not with its reason. */
export async function measure(folder: string, files: readonly string[], options: MeasureOptions): Promise<Measure> {
  const { behaviours, defined } = options;
  const wrong: Finding[] = [];
  const explained: Finding[] = [];
  const kinds = new Map<string, string>();
  let completed = 0;
  let raised = 0;
  let identical = 0;
  let flows = 0;
  for (const [done, file] of files.entries()) {
    options.progress?.(done, files.length);
    const { pack, identical: same, problems } = checkPack(readFileSync(join(folder, file)));
    if (same) identical += 1;
    else wrong.push({ file, what: 'bytes', reason: problems[0]?.message ?? 'it is printed with other bytes' });
    if (pack === null) continue;
    for (const { graph } of allGraphs(pack)) for (const card of graph.cards) kinds.set(kindOf(card.address), file);
    for (const flow of await runEvery(pack, { behaviours })) {
      flows += 1;
      if (flow.outcome === 'completed') completed += 1;
      if (flow.raisedBy === 'flow') raised += 1;
      if (flow.outcome === 'completed' || flow.raisedBy === 'flow') continue;
      const place = flow.card === null ? '' : `card "${flow.card.title}" (${flow.card.kind}) of "${flow.card.flow}": `;
      const finding = { file, what: flow.name, reason: `${place}${flow.reason ?? flow.outcome}` };
      (flow.raisedBy === 'mocked data' ? explained : wrong).push(finding);
    }
  }
  const kernel = [...kinds.keys()].filter((kind) => kind.startsWith('kernel/'));
  const runs = (kind: string): boolean => behaviours.has(kind) || engineKinds.has(kind);
  for (const [kind, file] of kinds) {
    if (!defined.has(kind)) wrong.push({ file, what: kind, reason: 'the kind has no definition' });
    if (kind.startsWith('kernel/') && !runs(kind))
      wrong.push({ file, what: kind, reason: 'the kind has no behaviour' });
  }
  return {
    files: files.length,
    identical,
    kinds: kinds.size,
    defined: [...kinds.keys()].filter((kind) => defined.has(kind)).length,
    kernelKinds: kernel.length,
    kernelRuns: kernel.filter(runs).length,
    flows,
    completed,
    raised,
    explained,
    wrong,
  };
}
