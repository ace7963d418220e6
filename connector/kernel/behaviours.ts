import type { Behaviours } from '../core/behaviour.ts';
import { construct as constructObject } from './object/construct.ts';
import { compose } from './string/compose.ts';
import { concat } from './string/concat.ts';

/** What the function cards do, by `CardDef.kind`. Cards that steer a flow (If/Else, Call Flow, Return, ...) belong to the engine. */
export const kernelBehaviours: Behaviours = new Map([
  ['kernel/object/construct', constructObject],
  ['kernel/string/compose', compose],
  ['kernel/string/concat', concat],
]);
