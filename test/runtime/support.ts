import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour, Behaviours } from '../../connector/core/behaviour.ts';
import { httpBehaviours } from '../../connector/http/behaviours.ts';
import { kernelBehaviours } from '../../connector/kernel/behaviours.ts';
import type { Flow, Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { type HttpExchange, scriptedHttp } from '../../runtime/fakes/http.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import type { Runtime, RuntimeOptions } from '../../runtime/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { corpusFolder } from '../support/shared.ts';
import { pack } from './graph.ts';

export { corpusFolder };

export const haveCorpus = existsSync(corpusFolder);
if (!haveCorpus) console.warn(`Tests on real exports are skipped: ${corpusFolder} is absent.`);

/** A real export, e.g. `article/01-enable-password-hook.folder`. */
export function corpusPack(path: string): Pack {
  return packOf(readFileSync(join(corpusFolder, path), 'utf8'));
}

export function packOf(source: string): Pack {
  const { pack, problems } = parsePack(source);
  if (pack === null) throw new Error(`The pack does not parse: ${JSON.stringify(problems.slice(0, 3))}`);
  return pack;
}

export function behavioursWith(more: Readonly<Record<string, Behaviour>> = {}): Behaviours {
  return new Map([...kernelBehaviours(), ...httpBehaviours(), ...Object.entries(more)]);
}

/** Ports that never touch the world; `http` is scripted. */
export function fakes(script: readonly HttpExchange[] = []) {
  return { clock: virtualClock(), random: seededRandom(7), http: scriptedHttp(script) };
}

/** A runtime with one pack of these flows, function cards and `behaviours`, on fake ports. */
export function runtimeOf(
  flows: readonly Flow[],
  behaviours: Readonly<Record<string, Behaviour>> = {},
  more: Partial<RuntimeOptions> = {},
): Runtime {
  return createRuntime({ packs: [pack(flows)], behaviours: behavioursWith(behaviours), ports: fakes(), ...more });
}
