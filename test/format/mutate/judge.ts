import { packBehaviours } from '../../../cli/runtime.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { checkPack } from '../../../format/check.ts';
import { allGraphs, callableOf, cardPointer, incomingWires, orderOf, portPointer } from '../../../format/graph.ts';
import type { Pack } from '../../../format/model.ts';
import { parsePack } from '../../../format/parse.ts';
import { printPack } from '../../../format/print.ts';
import { scriptedHttp } from '../../../runtime/fakes/http.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { brokenFile } from './oracle.ts';

const behaviours = packBehaviours();
const http = scriptedHttp([]);

export interface Verdict {
  readonly accepted: boolean;
  readonly broken: readonly string[];
  readonly codes: readonly string[];
}

/** Puts a mutated file through everything; throws Error saying which promise is broken. */
export function judge(source: string | Uint8Array): Verdict {
  const { pack, problems, identical } = checkPack(source);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const accepted = errors.length === 0;
  // Of one file in ten: it is the same work once more.
  if (source.length % 10 === 0 && (parsePack(source).pack === null) !== (pack === null))
    throw new Error('parse and check differ');
  if (accepted && pack === null) throw new Error('no pack and no error');
  const text = typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
  const broken = brokenFile(text.replace(/^\ufeff/, ''));
  if (accepted && broken.length > 0) throw new Error(`accepted and broken: ${[...new Set(broken)].join('; ')}`);
  if (pack !== null) {
    prints(
      pack,
      text,
      accepted,
      identical,
      problems.map((problem) => problem.code),
    );
    walk(pack);
    plans(pack);
  }
  return { accepted, broken, codes: errors.map((problem) => problem.code) };
}

/** What is read comes back: byte for byte, but where a warning says why not. */
function prints(pack: Pack, text: string, accepted: boolean, identical: boolean, codes: readonly string[]): void {
  const printed = printPack(pack);
  if (identical && printed !== text) throw new Error('called identical and is not');
  if (!accepted || identical) return;
  const told = codes.includes('PACK_FORM') || codes.includes('PACK_NUMBER');
  if (!told) throw new Error('changed in silence');
  if (JSON.stringify(JSON.parse(printed)) !== JSON.stringify(JSON.parse(text.replace(/^\ufeff/, ''))))
    throw new Error('printed with other content');
}

/** What outlines, pictures and differences do with a pack. */
function walk(pack: Pack): void {
  for (const place of allGraphs(pack)) {
    const { cards } = orderOf(place.graph);
    callableOf(place.graph);
    incomingWires(place.graph);
    for (const [index, card] of cards.entries()) {
      cardPointer(place, index);
      for (const port of card.inputs) portPointer(place, index, 'inputs', port);
    }
  }
}

/** Loading says what is wrong as a FlopackError; never anything else. */
function plans(pack: Pack): void {
  try {
    void createRuntime({ packs: [pack], behaviours, ports: { http }, historySize: 1, on: false }).flows;
  } catch (error) {
    if (!(error instanceof FlopackError)) throw error;
  }
}
