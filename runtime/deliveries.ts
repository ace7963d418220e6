import type { JsonObject } from '../connector/core/field.ts';
import { type Delivered, dedupe, type EventWork, eventsOf, type Listener, uuidOf, workOf } from './deliver.ts';
import type { Plan } from './engine/model.ts';
import type { Trigger } from './engine/state.ts';
import type { Execution } from './model.ts';
import type { Runs } from './runs.ts';

export interface Deliveries {
  deliver(body: JsonObject, headers: Readonly<Record<string, string>>): Promise<Execution[]>;
  /** The event of an execution, while it is kept. */
  get(executionId: string): Delivered | null;
  /** The execution left the history. */
  drop(executionId: string): void;
  /** Runs an event again; null where no flow listens to it as it is. */
  again(delivered: Delivered): Promise<Execution | null>;
}

export function createDeliveries(
  runs: Runs,
  planOf: (flowId: string) => Plan,
  listening: () => Listener[],
  dedupeMs: number,
  now: () => number,
): Deliveries {
  const kept = new Map<string, Delivered>();
  const repeated = dedupe(dedupeMs, now);

  const handle = async (work: EventWork, trigger: Trigger): Promise<Execution> => {
    const { delivered } = work;
    const plan = delivered.flowId === null ? null : planOf(delivered.flowId);
    const event = uuidOf(delivered.event);
    const execution =
      work.kind === 'run'
        ? await runs.start(plan!, work.input, trigger, { event })
        : runs.refuse(plan, work.reason, trigger, event);
    // A success is only kept where the flow saves its data; a failure waits to be run again.
    if (execution.status === 'error' || plan?.log === true) kept.set(execution.id, delivered);
    return execution;
  };

  const inTurn = async (works: readonly EventWork[], trigger: Trigger): Promise<Execution[]> => {
    const executions: Execution[] = [];
    for (const work of works) executions.push(await handle(work, trigger));
    return executions;
  };

  return {
    async deliver(body, headers) {
      const { events, delivery } = eventsOf(body);
      const listeners = listening();
      const byFlow = new Map<string | null, EventWork[]>();
      for (const event of events) {
        for (const work of workOf(event, delivery, headers, listeners)) {
          const { flowId } = work.delivered;
          if (flowId !== null && repeated(flowId, uuidOf(work.delivered.event))) continue;
          const works = byFlow.get(flowId);
          if (works === undefined) byFlow.set(flowId, [work]);
          else works.push(work);
        }
      }
      // The events of one flow run one after the other, as its For Each with concurrency 1 says; flows do not wait for each other.
      const lists = await Promise.all([...byFlow.values()].map((works) => inTurn(works, 'event')));
      return lists.flat();
    },
    get: (id) => kept.get(id) ?? null,
    drop: (id) => void (kept.size > 0 && kept.delete(id)),
    async again(delivered) {
      const { flowId } = delivered;
      const listeners = listening().filter((l) => flowId === null || l.plan.flowId === flowId);
      const works = workOf(delivered.event, delivered.delivery, delivered.headers, listeners);
      const [first] = await inTurn(works, 'rerun');
      return first ?? null;
    },
  };
}
