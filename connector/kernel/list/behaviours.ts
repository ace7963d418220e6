import type { Behaviours } from '../../core/behaviour.ts';
import { at } from './at.ts';
import { collapse } from './collapse.ts';
import { concat } from './concat.ts';
import { construct } from './construct.ts';
import { difference } from './difference.ts';
import { filterBy } from './filter-by.ts';
import { findBy } from './find-by.ts';
import { flatten } from './flatten.ts';
import { groupBy } from './group-by.ts';
import { includes } from './includes.ts';
import { intersection } from './intersection.ts';
import { join } from './join.ts';
import { length } from './length.ts';
import { merge } from './merge.ts';
import { pluck } from './pluck.ts';
import { pop } from './pop.ts';
import { push } from './push.ts';
import { sample } from './sample.ts';
import { shift } from './shift.ts';
import { sortBy } from './sort-by.ts';
import { union } from './union.ts';
import { uniqueBy } from './unique-by.ts';
import { unshift } from './unshift.ts';

/** The cards of the module `list`. */
export const listBehaviours: Behaviours = new Map([
  ['kernel/list/at', at],
  ['kernel/list/collapse', collapse],
  ['kernel/list/concat', concat],
  ['kernel/list/construct', construct],
  ['kernel/list/difference', difference],
  ['kernel/list/filterBy', filterBy],
  ['kernel/list/findBy', findBy],
  ['kernel/list/flatten', flatten],
  ['kernel/list/groupBy', groupBy],
  ['kernel/list/includes', includes],
  ['kernel/list/intersection', intersection],
  ['kernel/list/join', join],
  ['kernel/list/length', length],
  ['kernel/list/merge', merge],
  ['kernel/list/pluck', pluck],
  ['kernel/list/pop', pop],
  ['kernel/list/push', push],
  ['kernel/list/sample', sample],
  ['kernel/list/shift', shift],
  ['kernel/list/sortBy', sortBy],
  ['kernel/list/union', union],
  ['kernel/list/uniqueBy', uniqueBy],
  ['kernel/list/unshift', unshift],
]);
