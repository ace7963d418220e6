import type { Values } from '../connector/core/behaviour.ts';
import { FlopackError } from '../connector/core/error.ts';
import { background } from './background.ts';
import { delegatedInput } from './delegated.ts';
import { listenersOf } from './deliver.ts';
import { createDeliveries } from './deliveries.ts';
import { apiFlowsOf, endpointsOf } from './endpoints.ts';
import type { Plan } from './engine/model.ts';
import type { Engine } from './engine/state.ts';
import { exportFlow } from './export.ts';
import { keptExecutions } from './history/kept.ts';
import { collectSecrets } from './history/secrets.ts';
import { defaultLimits } from './limits.ts';
import { load, notFound, schedulesOf } from './load.ts';
import type { Runtime, RuntimeOptions } from './model.ts';
import { createHistory } from './past.ts';
import { portsOf } from './ports/defaults.ts';
import { createRuns } from './runs.ts';
import { defaultSwitches } from './switches.ts';
import { tableAccess } from './tables/access.ts';
import { tableDefinitions } from './tables/definitions.ts';
import { guardedTables } from './tables/guard.ts';
import { scheduler } from './triggers/schedule.ts';
import { uuid } from './uuid.ts';

/** Secrets of the set-up and tokens that connections got; every run looks for all of them. */
const SECRETS_MAX = 10_000;

/** Loads packs as if they were imported. Throws FlopackError PACK_INVALID or CONFIG_INVALID with everything that is wrong. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const switches = { ...defaultSwitches, ...options.switches };
  const limits = { ...defaultLimits, ...options.limits };
  const { ports, close: closePorts } = portsOf(options);
  const { packs, behaviours, connections = [], replace = [] } = options;
  const { flows, problems } = load({
    packs,
    behaviours,
    connections,
    replace,
    switches,
    events: options.events ?? null,
  });
  const endpoints = endpointsOf(flows.values(), options.endpoints ?? {}, ports.random);
  const on = new Set(options.on === false ? [] : flows.keys());
  const apiFlows = apiFlowsOf(flows, endpoints, (id) => on.has(id));
  const secrets = new Set<string>([...endpoints.values()].map((e) => e.token));
  collectSecrets(connections, secrets);
  ports.tables.define(tableDefinitions(packs));
  const own = new Set(secrets);
  const tables = guardedTables(ports.tables, own, secrets);

  const planOf = (id: string): Plan => {
    const loaded = flows.get(id);
    if (loaded === undefined) throw notFound(packs, id);
    if (loaded.plan instanceof FlopackError) throw loaded.plan;
    return loaded.plan;
  };
  const later = background();
  const engine: Engine = {
    ports: { ...ports, tables },
    switches,
    limits,
    flow(id, rules) {
      const plan = planOf(id);
      if (!on.has(id) && rules.offHelper === 'error') throw notActive(plan);
      return plan;
    },
    flowFields: (id) => flows.get(id)?.fields ?? null,
    exportFlow: (id, indent) => exportFlow(packs, id, ports.clock.now(), indent),
    newId: () => uuid(ports.random),
    secret(text) {
      if (secrets.size >= SECRETS_MAX) return;
      collectSecrets({ authorization: text }, secrets);
      collectSecrets({ authorization: text }, own);
    },
    defer: later.start,
  };

  const { entries, store } = keptExecutions({
    size: options.historySize,
    traces: options.tracesKept,
    dropped: (id) => deliveries.drop(id),
  });
  const runs = createRuns(engine, store, secrets, later);

  const listening = () => {
    const plans = [...flows.values()].flatMap(({ flow, plan }) =>
      plan instanceof FlopackError || !on.has(flow.id) ? [] : plan,
    );
    return listenersOf(plans, options.events ?? new Map());
  };
  const deliveries = createDeliveries(runs, planOf, listening, switches.eventDedupeMs, () => ports.clock.now());

  const timetable = schedulesOf(flows.values());
  const schedules = scheduler({
    flows: timetable.scheduled,
    clock: ports.clock,
    isOn: (id) => on.has(id),
    overlap: () => switches.scheduleOverlap === 'run',
    run: (id, due) => {
      const run = runs.start(planOf(id), { 'context/execution_time': new Date(due) }, 'schedule');
      return run instanceof Promise ? later.watch(run) : run;
    },
  });

  const known = (flowId: string): string => {
    if (!flows.has(flowId)) planOf(flowId);
    return flowId;
  };

  return {
    get flows() {
      return [...flows.values()].map(({ flow, pack, kind, plan }) => ({
        id: flow.id,
        name: flow.name,
        pack,
        kind,
        ...(plan instanceof FlopackError || plan.event === null ? {} : { eventCardKind: plan.event.cardKind }),
        ...endpoints.get(flow.id),
        saveData: flow.graph?.log ?? false,
        on: on.has(flow.id),
      }));
    },
    problems: [...problems, ...timetable.problems],
    schedules: schedules.list,
    startSchedules: schedules.start,
    tables: tableAccess(tables, switches, () => ports.clock.now()),
    history: createHistory(entries, runs, deliveries, planOf, (id) => on.has(id)),
    turnOn: (flowId) => void on.add(known(flowId)),
    turnOff: (flowId) => void on.delete(known(flowId)),
    async run(flowId, input: Values = {}, run = {}) {
      return runs.start(planOf(flowId), input, 'manual', { run });
    },
    async runDelegated(flowId, run) {
      const plan = planOf(flowId);
      const input = delegatedInput(flows.get(flowId)!, run);
      if (!on.has(flowId)) throw notActive(plan);
      return runs.start(plan, input, 'delegated');
    },
    apiFlow: (alias) => apiFlows.get(alias) ?? null,
    invoke(flowId, input, onClose) {
      try {
        return runs.start(planOf(flowId), input, 'api', { onClose });
      } catch (error) {
        return Promise.reject(error);
      }
    },
    deliver: (body, headers) => later.watch(deliveries.deliver(body, headers)),
    settled: later.settled,
    async close() {
      schedules.stop();
      await later.settled();
      await closePorts();
    },
  };
}

function notActive({ flowId, flowName }: Plan): FlopackError {
  const message = `Not Active: flow ${JSON.stringify(flowName)} is off. Turn it on.`;
  return new FlopackError('FLOW_NOT_ACTIVE', message, { flow: flowId });
}
