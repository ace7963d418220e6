import type { CardShape, Values } from '../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../connector/core/error.ts';
import type { JsonObject } from '../connector/core/field.ts';
import { background } from './background.ts';
import { type Delivered, dedupe, type EventWork, eventsOf, listenersOf, uuidOf, workOf } from './deliver.ts';
import { endpointsOf } from './endpoints.ts';
import { type Finished, runPlan } from './engine/call.ts';
import { Failure } from './engine/failure.ts';
import { Frame } from './engine/frame.ts';
import { mockSet, unusedMocks } from './engine/mocks.ts';
import type { FlowResponse, Plan } from './engine/model.ts';
import type { Engine, RunState, Trigger } from './engine/state.ts';
import { executionOf } from './execution.ts';
import { collector } from './history/collector.ts';
import { MASK } from './history/mask.ts';
import type { StoredExecution } from './history/model.ts';
import { ring, trail } from './history/ring.ts';
import { collectSecrets } from './history/secrets.ts';
import { defaultLimits } from './limits.ts';
import { load } from './load.ts';
import type { Execution, RunOptions, Runtime, RuntimeOptions } from './model.ts';
import { systemClock } from './ports/clock.ts';
import { undiciHttp, withHosts } from './ports/http.ts';
import type { Ports } from './ports/ports.ts';
import { cryptoRandom } from './ports/random.ts';
import { defaultSwitches } from './switches.ts';
import { uuid } from './uuid.ts';

/** Loads packs as if they were imported. Throws FlopackError PACK_INVALID or CONFIG_INVALID with everything that is wrong. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const switches = { ...defaultSwitches, ...options.switches };
  const limits = { ...defaultLimits, ...options.limits };
  const hosts = options.hosts ?? {};
  const ownHttp = options.ports?.http === undefined ? undiciHttp({ hosts }) : null;
  const ports: Ports = {
    clock: options.ports?.clock ?? systemClock(),
    random: options.ports?.random ?? cryptoRandom(),
    http: ownHttp ?? withHosts(options.ports!.http!, hosts),
  };
  const connections = options.connections ?? [];
  const { flows, problems } = load({
    packs: options.packs,
    behaviours: options.behaviours,
    connections,
    replace: options.replace ?? [],
    switches,
  });
  const endpoints = endpointsOf(flows.values(), options.endpoints ?? {}, ports.random);
  const byAlias = new Map([...endpoints].map(([id, { alias }]) => [alias, id]));
  const on = new Set(options.on === false ? [] : flows.keys());

  const known = new Set<string>([...endpoints.values()].map((e) => e.token));
  collectSecrets(connections, known);
  const kept = new Map<string, Delivered>();
  const entries = ring<StoredExecution>(options.historySize ?? 10_000, (id) => kept.delete(id));
  const pastTrace = trail(options.tracesKept ?? 1000, (id) => {
    const entry = entries.get(id);
    if (entry !== null)
      entries.replace({ ...entry, trace: null, input: null, output: null, response: null, valuesDropped: true });
  });
  const remember = (entry: StoredExecution): void => {
    entries.add(entry);
    if (entry.trace !== null) pastTrace(entry.id);
  };
  const later = background();
  const repeated = dedupe(switches.eventDedupeMs, () => ports.clock.now());

  const planOf = (id: string): Plan => {
    const loaded = flows.get(id);
    if (loaded === undefined)
      throw new FlopackError(
        'FLOW_NOT_FOUND',
        `Flow ${JSON.stringify(id)} is not in the loaded packs: load the pack that holds it.`,
      );
    if (loaded.plan instanceof FlopackError) throw loaded.plan;
    return loaded.plan;
  };
  const engine: Engine = {
    ports,
    switches,
    limits,
    flow(id, asHelper) {
      const plan = planOf(id);
      if (asHelper && switches.offHelper === 'error' && !on.has(id))
        throw new FlopackError(
          'FLOW_NOT_ACTIVE',
          `Not Active: flow ${JSON.stringify(plan.flowName)} is off. Turn it on.`,
        );
      return plan;
    },
    newId: () => uuid(ports.random),
    defer: later.start,
  };

  const start = (
    plan: Plan,
    input: Values,
    trigger: Trigger,
    more: {
      readonly run?: RunOptions;
      readonly onClose?: (response: FlowResponse) => void;
      readonly event?: string | null;
    } = {},
  ): Execution | Promise<Execution> => {
    const mocks = more.run?.mocks === undefined ? null : mockSet(more.run.mocks);
    const gathered = collector(remember, known, more.event ?? null);
    const run: RunState = {
      engine,
      mocks,
      traced: more.run?.trace ?? null,
      trigger,
      finished: gathered.finished,
      onClose: more.onClose ?? null,
    };
    const ended = (done: Finished): Execution => executionOf(done, gathered.shown(done));
    const done = runPlan(plan, input, run);
    if (mocks === null) return done instanceof Promise ? done.then(ended) : ended(done);
    return Promise.resolve(done).then(async (d) => {
      await later.settled();
      const execution = ended(d);
      const unused = unusedMocks(mocks);
      if (unused.length === 0) return execution;
      const after = execution.error === undefined ? '' : ` The flow failed: ${execution.error.message}`;
      throw new FlopackError('MOCK_UNUSED', `Mocks are left over: ${unused.join('; ')}.${after}`, {
        unused,
        execution: execution.id,
      });
    });
  };

  const keep = (execution: Execution, delivered: Delivered, plan: Plan | null): void => {
    // A success is only kept where the flow saves its data; a failure waits to be run again.
    if (execution.status === 'error' || plan?.log === true) kept.set(execution.id, delivered);
  };

  const handle = async (work: EventWork, trigger: Trigger): Promise<Execution> => {
    const { delivered } = work;
    const plan = delivered.flowId === null ? null : planOf(delivered.flowId);
    const event = uuidOf(delivered.event);
    if (work.kind === 'run') {
      const execution = await start(plan!, work.input, trigger, { event });
      keep(execution, delivered, plan);
      return execution;
    }
    const execution = refused(plan ?? nobody, work.reason, trigger, event);
    keep(execution, delivered, plan);
    return execution;
  };

  /** An execution that failed before its first card. */
  const refused = (plan: Plan, reason: string, trigger: Trigger, event: string | null): Execution => {
    const gathered = collector(remember, known, event);
    const run: RunState = { engine, mocks: null, traced: false, trigger, finished: gathered.finished, onClose: null };
    const frame = new Frame(plan, run, null, null, engine.newId(), {}, false);
    frame.done = true;
    const done = {
      frame,
      failure: new Failure(new CardError('Invalid Input', reason), plan.steps[0]?.card ?? noCard, frame),
    };
    gathered.finished(done);
    return executionOf(done, gathered.shown(done));
  };

  const listening = () =>
    listenersOf(
      [...flows].filter(([id]) => on.has(id)).flatMap(([, { plan }]) => (plan instanceof FlopackError ? [] : [plan])),
      options.events ?? new Map(),
    );

  const needed = (flowId: string): void => {
    if (!flows.has(flowId)) planOf(flowId);
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
    problems,
    history: {
      list(filter = {}) {
        const { flowId, status, limit } = filter;
        const fitting = entries
          .list()
          .filter(
            (e) => (flowId === undefined || e.flowId === flowId) && (status === undefined || e.status === status),
          );
        return limit === undefined ? fitting : fitting.slice(0, limit);
      },
      get: entries.get,
      async rerun(executionId) {
        const entry = entries.get(executionId);
        const refuse = (why: string): never => {
          throw new FlopackError('USAGE', `Execution ${executionId} cannot be run again: ${why}.`);
        };
        if (entry === null) return refuse('the history does not hold it (any more)');
        const again = (execution: Execution): Execution => {
          entries.replace({ ...entry, rerunAs: execution.id });
          return execution;
        };
        const delivered = kept.get(executionId);
        if (delivered !== undefined) {
          const flowId = delivered.flowId;
          const listeners = listening().filter((l) => flowId === null || l.plan.flowId === flowId);
          if (flowId !== null && listeners.length === 0) return refuse('its flow is off: turn it on');
          const works = workOf(delivered.event, delivered.delivery, delivered.headers, listeners);
          if (works.length === 0) return refuse('no flow listens to the event as it is');
          const executions: Execution[] = [];
          for (const work of works) executions.push(await handle(work, 'rerun'));
          return again(executions[0]!);
        }
        if (entry.event !== null)
          return refuse('its event was handled and its flow does not save its data, so the event was not kept');
        if (entry.parent !== null) return refuse(`a flow called it: run execution ${entry.root} again`);
        const plan = planOf(entry.flowId);
        if (!plan.log) return refuse('its flow does not save its data, so its input was not kept');
        if (entry.valuesDropped) return refuse('it is too old: only the newest executions keep their input');
        if (JSON.stringify(entry.input).includes(MASK)) return refuse('its input held secrets, which are never kept');
        return again(await start(plan, entry.input as Values, 'rerun'));
      },
    },
    turnOn(flowId) {
      needed(flowId);
      on.add(flowId);
    },
    turnOff(flowId) {
      needed(flowId);
      on.delete(flowId);
    },
    async run(flowId, input = {}, run = {}) {
      return start(planOf(flowId), input, 'manual', { run });
    },
    apiFlow(alias) {
      const id = byAlias.get(alias);
      const loaded = id === undefined ? undefined : flows.get(id);
      if (loaded === undefined || id === undefined) return null;
      const security = loaded.flow.graph?.securityLevel ?? 'medium';
      const token = security === 'medium' ? endpoints.get(id)!.token : null;
      return { id, name: loaded.flow.name, alias, token, security, on: on.has(id), inputs: loaded.fields };
    },
    invoke(flowId, input, onClose) {
      try {
        return start(planOf(flowId), input, 'api', { onClose });
      } catch (error) {
        return Promise.reject(error);
      }
    },
    async deliver(body: JsonObject, headers) {
      const { events, delivery } = eventsOf(body);
      const listeners = listening();
      const byFlow = new Map<string | null, EventWork[]>();
      for (const event of events) {
        for (const work of workOf(event, delivery, headers, listeners)) {
          const { flowId } = work.delivered;
          if (flowId !== null && repeated(flowId, uuidOf(work.delivered.event))) continue;
          byFlow.set(flowId, [...(byFlow.get(flowId) ?? []), work]);
        }
      }
      // The events of one flow run one after the other, as its For Each with concurrency 1 says; flows do not wait for each other.
      const running = Promise.all(
        [...byFlow.values()].map(async (works) => {
          const executions: Execution[] = [];
          for (const work of works) executions.push(await handle(work, 'event'));
          return executions;
        }),
      );
      const lists = await later.watch(running);
      return lists.flat();
    },
    settled: later.settled,
    async close() {
      await later.settled();
      await ownHttp?.close();
    },
  };
}

const noCard: CardShape = { id: '', title: 'event hook', kind: 'event hook', inputs: [], outputs: [] };

/** Stands for the flow of an event that says not even its type. */
const nobody: Plan = {
  flowId: '',
  flowName: '(no flow)',
  pack: '',
  kind: 'event',
  log: false,
  steps: [],
  slotNames: [],
  secretSlots: new Set(),
  event: null,
};
