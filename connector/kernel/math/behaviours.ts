import type { Behaviours } from '../../core/behaviour.ts';
import { add } from './add.ts';
import { ceil } from './ceil.ts';
import { divide } from './divide.ts';
import { expression } from './expression.ts';
import { floor } from './floor.ts';
import { multiply } from './multiply.ts';
import { random } from './random.ts';
import { round } from './round.ts';
import { subtract } from './subtract.ts';

/** The cards of the module `math`. */
export const mathBehaviours: Behaviours = new Map([
  ['kernel/math/add', add],
  ['kernel/math/ceil', ceil],
  ['kernel/math/divide', divide],
  ['kernel/math/expression', expression],
  ['kernel/math/floor', floor],
  ['kernel/math/multiply', multiply],
  ['kernel/math/random', random],
  ['kernel/math/round', round],
  ['kernel/math/subtract', subtract],
]);
