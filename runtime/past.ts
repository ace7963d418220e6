import type { Values } from '../connector/core/behaviour.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { Deliveries } from './deliveries.ts';
import type { Plan } from './engine/model.ts';
import { MASK, TOO_LARGE } from './history/mask.ts';
import type { StoredExecution } from './history/model.ts';
import type { Ring } from './history/ring.ts';
import type { Execution, History } from './model.ts';
import type { Runs } from './runs.ts';

/** The history as others see it, with running again what may be. */
export function createHistory(
  entries: Ring<StoredExecution>,
  runs: Runs,
  deliveries: Deliveries,
  planOf: (flowId: string) => Plan,
  isOn: (flowId: string) => boolean,
): History {
  const repeat = async (entry: StoredExecution, refuse: (why: string) => never): Promise<Execution> => {
    const delivered = deliveries.get(entry.id);
    if (delivered !== null) {
      if (delivered.flowId !== null && !isOn(delivered.flowId)) return refuse('its flow is off: turn it on');
      return (await deliveries.again(delivered)) ?? refuse('no flow listens to the event as it is');
    }
    if (entry.event !== null)
      return refuse('its event was handled and its flow does not save its data, so the event was not kept');
    if (entry.parent !== null) return refuse(`a flow called it: run execution ${entry.root} again`);
    const plan = planOf(entry.flowId);
    if (!plan.log) return refuse('its flow does not save its data, so its input was not kept');
    if (entry.valuesDropped) return refuse('it is too old: only the newest executions keep their input');
    const input = JSON.stringify(entry.input);
    if (input.includes(TOO_LARGE)) return refuse('its input was too large to keep');
    if (input.includes(MASK)) return refuse('its input held secrets, which are never kept');
    return runs.start(plan, entry.input as Values, 'rerun');
  };
  return {
    list({ flowId, status, limit } = {}) {
      const fitting = entries
        .list()
        .filter((e) => (flowId === undefined || e.flowId === flowId) && (status === undefined || e.status === status));
      return limit === undefined ? fitting : fitting.slice(0, limit);
    },
    get: entries.get,
    async rerun(id) {
      const refuse = (why: string): never => {
        throw new FlopackError('USAGE', `Execution ${id} cannot be run again: ${why}.`);
      };
      const entry = entries.get(id) ?? refuse('the history does not hold it (any more)');
      const execution = await repeat(entry, refuse);
      entries.replace({ ...entry, rerunAs: execution.id });
      return execution;
    },
  };
}
