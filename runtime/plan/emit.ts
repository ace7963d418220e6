import { converterTo } from '../../connector/core/convert.ts';
import type { Card } from '../../format/model.ts';
import type { Step } from '../engine/model.ts';
import { type Body, type Move, wiresInto } from './body.ts';
import type { Region } from './order.ts';
import { withPolicy } from './policy.ts';
import { cardShape, fieldType } from './shape.ts';
import { literal, type Source, through, transformOf } from './source.ts';
import { branchStep, tryStep } from './steps/block.ts';
import { runStep, spawnStep } from './steps/call.ts';
import { cardStep, mockable } from './steps/card.ts';
import { type Branch, continueIfStep, ifStep, joinSlot, throwStep } from './steps/condition.ts';
import { expand } from './steps/expand.ts';
import { closeStep, returnRawStep, returnStep } from './steps/leave.ts';
import { listCallers, listStep } from './steps/list.ts';
import { startStep } from './steps/start.ts';

const STARTS = new Set(['kernel/control/callable', 'kernel/http/accept', 'kernel/http/delegated']);
const CALLERS = new Set(listCallers);

/** The steps of a body, If/Else regions nested into their card. */
export function emitBody(body: Body): readonly Step[] {
  return emit(body, body.order);
}

function emit(body: Body, cards: readonly Card[]): Step[] {
  const steps: Step[] = [];
  const done = new Set<string>();
  for (const card of cards) {
    if (done.has(card.id)) continue;
    const region = body.regions.get(card.id);
    const step = region === undefined ? planCard(card, body) : planIf(card, region, body, cards, done);
    if (step !== null) steps.push(withPolicy(step, card, body));
  }
  return steps;
}

function planCard(card: Card, body: Body): Step | null {
  const shape = cardShape(card);
  const { kind } = shape;
  if (STARTS.has(kind)) return startStep(card, shape, body);
  switch (kind) {
    case 'kernel/control/comment':
    case 'kernel/control/noop':
    // A Join is filled by the branch that ran.
    case 'kernel/control/join':
      return null;
    case 'kernel/object/expand':
      return expand(card, body);
    case 'kernel/control/return':
      return returnStep(card, shape, body);
    case 'kernel/control/returnRaw':
      return returnRawStep(card, shape, body);
    case 'kernel/http/close':
    case 'httpfunctions/close':
      return closeStep(card, shape, body);
    case 'kernel/control/continueIf':
      return continueIfStep(card, shape, body);
    case 'kernel/control/throw':
    case 'kernel/control/throwIf':
      return throwStep(card, shape, body);
    case 'kernel/control/branch':
      return branchStep(card, shape, body);
    case 'kernel/control/tryCatch':
      return tryStep(card, shape, body);
    case 'kernel/control/spawn':
      return mockable(spawnStep(card, shape, body), card, body);
    case 'kernel/control/run':
      return mockable(runStep(card, shape, body), card, body);
    default:
      break;
  }
  if (CALLERS.has(kind)) return mockable(listStep(card, shape, body), card, body);
  // Event cards without a list of events (seen with Slack and Jira) start the flow themselves.
  if (body.block === null && card === body.order[0] && !kind.startsWith('kernel/')) return startStep(card, shape, body);
  return cardStep(card, shape, body);
}

function planIf(card: Card, region: Region, body: Body, cards: readonly Card[], done: Set<string>): Step {
  const branch = (own: ReadonlySet<string>, other: ReadonlySet<string>): Branch => {
    const inside = cards.filter((c) => own.has(c.id));
    for (const c of inside) done.add(c.id);
    return { steps: emit(body, inside), moves: joinMoves(region, body, own, other) };
  };
  const whenTrue = branch(region.whenTrue, region.whenFalse);
  const whenFalse = branch(region.whenFalse, region.whenTrue);
  return ifStep(card, cardShape(card), body, whenTrue, whenFalse);
}

/** What one branch hands to the Join's outputs: wires from its own cards first, then from before the If/Else, else null. */
function joinMoves(region: Region, body: Body, own: ReadonlySet<string>, other: ReadonlySet<string>): Move[] {
  const join = body.order.find((c) => c.id === region.join);
  const moves: Move[] = [];
  for (const { input, outputs } of join?.joins ?? []) {
    const port = join!.inputs.find((p) => p.id === input);
    if (port === undefined) continue;
    const wires = wiresInto(body, join!, port);
    const wire = wires.find((w) => own.has(w.from.id)) ?? wires.find((w) => !other.has(w.from.id));
    const convert = converterTo(fieldType(port));
    const source: Source =
      wire?.source ?? literal(wires.length > 0 ? null : (port.data ?? null), convert, body.context.switches);
    for (const { output, transform } of outputs) {
      const more = transformOf(transform);
      moves.push({ source: more === null ? source : through(source, more), slot: joinSlot(body, join!, output) });
    }
  }
  return moves.filter((move) => move.slot >= 0);
}
