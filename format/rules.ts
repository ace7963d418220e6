import type { Pack, Problem } from './model.ts';
import { collector } from './problem.ts';
import { address } from './rules/address.ts';
import { calls } from './rules/calls.ts';
import { compose } from './rules/compose.ts';
import { connections } from './rules/connections.ts';
import { type Rule, ruleContext } from './rules/context.ts';
import { embedded } from './rules/embedded.ts';
import { eventWrapper } from './rules/event-wrapper.ts';
import { expand } from './rules/expand.ts';
import { flowBody } from './rules/flow-body.ts';
import { flowRefs } from './rules/flow-refs.ts';
import { flowStart } from './rules/flow-start.ts';
import { ids } from './rules/ids.ts';
import { ifShape } from './rules/if-shape.ts';
import { joinShape } from './rules/join-shape.ts';
import { mirror } from './rules/mirror.ts';
import { orderShape } from './rules/order-shape.ts';
import { orderings } from './rules/orderings.ts';
import { policy } from './rules/policy.ts';
import { portField } from './rules/port-field.ts';
import { portList } from './rules/port-list.ts';
import { portOption } from './rules/port-option.ts';
import { portRef } from './rules/port-ref.ts';
import { portType } from './rules/port-type.ts';
import { portUsed } from './rules/port-used.ts';
import { tableFields } from './rules/table-fields.ts';
import { tables } from './rules/tables.ts';
import { version } from './rules/version.ts';
import { wireCount } from './rules/wire-count.ts';
import { wireOrder } from './rules/wire-order.ts';
import { wireTypes } from './rules/wire-types.ts';
import { wires } from './rules/wires.ts';
import { wormholes } from './rules/wormholes.ts';

const RULES: readonly Rule[] = [
  version,
  ids,
  address,
  policy,
  connections,
  tables,
  tableFields,
  flowRefs,
  flowBody,
  flowStart,
  eventWrapper,
  embedded,
  wires,
  wireTypes,
  wireOrder,
  wireCount,
  portList,
  portType,
  portField,
  portUsed,
  portOption,
  portRef,
  mirror,
  orderings,
  orderShape,
  ifShape,
  joinShape,
  wormholes,
  compose,
  expand,
  calls,
];

/** Runs every structural rule over a pack: an error is what the importer refuses or what no real export does. */
export function checkGraph(pack: Pack): readonly Problem[] {
  const found = collector();
  runRules(pack, found.report);
  return found.problems;
}

export function runRules(pack: Pack, report: (problem: Problem) => void): void {
  const context = ruleContext(pack, report);
  for (const rule of RULES) rule(context);
}
