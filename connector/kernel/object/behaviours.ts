import type { Behaviours } from '../../core/behaviour.ts';
import { clearEmpty } from './clear-empty.ts';
import { construct } from './construct.ts';
import { get } from './get.ts';
import { keys } from './keys.ts';
import { merge } from './merge.ts';
import { move } from './move.ts';
import { pick } from './pick.ts';
import { set } from './set.ts';
import { unset } from './unset.ts';
import { values } from './values.ts';

/** The cards of the module `object`. */
export const objectBehaviours: Behaviours = new Map([
  ['kernel/object/clearEmpty', clearEmpty],
  ['kernel/object/construct', construct],
  ['kernel/object/get', get],
  ['kernel/object/keys', keys],
  ['kernel/object/merge', merge],
  ['kernel/object/move', move],
  ['kernel/object/pick', pick],
  ['kernel/object/set', set],
  ['kernel/object/unset', unset],
  ['kernel/object/values', values],
]);
