import type { Behaviour, Behaviours, CardContext, Clock, Http, Value, Values } from '../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../connector/core/error.ts';
import { AUTH } from '../connector/core/ir.ts';
import { put } from '../connector/core/safe.ts';
import type { Pack } from '../format/model.ts';
import { type ConnectorMethod, type ConnectorProject, projectOf } from './connector-project.ts';
import type { ExecutionError } from './engine/failure.ts';
import { masker } from './history/mask.ts';
import type { Execution, Runtime } from './model.ts';
import type { RuntimeClock } from './ports/ports.ts';
import { createRuntime } from './runtime.ts';
import type { Switches } from './switches.ts';

export interface ConnectorOptions {
  /** The connector's key in the packs that use it, e.g. `kandji_edae9b89cf1e4ca6a01a1ad6d985127b`. */
  readonly key: string;
  /** Of the function cards that the connector's flows are made of. */
  readonly behaviours: Behaviours;
  readonly switches?: Partial<Switches>;
}

/**
 * The cards of a connector, from its Connector Builder flows: `<key>/<method key>` for every action, and
 * `<key>/_authping` for the check of a connection (outputs `working`, `serviceResponse`). The values of the connection
 * come from `parameters` of the card's ConnectionSettings and from nowhere else. A method runs apart from the flow that uses
 * it: its flows are in nobody's history, as in the console. Throws FlopackError PACK_INVALID where a flow is missing.
 */
export function connectorBehaviours(packs: readonly Pack[], options: ConnectorOptions): Behaviours {
  const project = projectOf(packs);
  const runtimeFor = runtimes(packs, project, options);
  const behaviours = new Map<string, Behaviour>();
  for (const method of project.methods) {
    const run = methodBehaviour(method, project.passwords, runtimeFor);
    behaviours.set(`${options.key}/${method.key}`, run);
    if (method.role === 'authping') behaviours.set(`${options.key}/_authping`, authpingBehaviour(run));
  }
  return behaviours;
}

type RuntimeFor = (context: CardContext) => Runtime;

/** One runtime for each set of ports: the flows of a connector use those of the flow that uses its card. */
function runtimes(packs: readonly Pack[], { links }: ConnectorProject, options: ConnectorOptions): RuntimeFor {
  const made = new WeakMap<Http, Runtime>();
  return ({ http, clock, random }) => {
    let runtime = made.get(http);
    if (runtime === undefined) {
      runtime = createRuntime({
        packs,
        behaviours: options.behaviours,
        ports: { http, clock: withTimer(clock), random },
        replace: links,
        ...(options.switches === undefined ? {} : { switches: options.switches }),
        historySize: 1,
        tracesKept: 0,
      });
      made.set(http, runtime);
    }
    return runtime;
  };
}

/** The engine's own clock has timers; one that only sleeps calls back when it wakes. */
function withTimer(clock: Clock): RuntimeClock {
  if ('timer' in clock) return clock as RuntimeClock;
  return {
    now: () => clock.now(),
    sleep: (ms) => clock.sleep(ms),
    timer(ms, callback) {
      let cancelled = false;
      void clock.sleep(ms).then(() => cancelled || callback());
      return {
        cancel: () => {
          cancelled = true;
        },
      };
    },
  };
}

function methodBehaviour(method: ConnectorMethod, passwords: ReadonlySet<string>, runtimeFor: RuntimeFor): Behaviour {
  return async (inputs, context) => {
    const auth = context.connection?.parameters;
    if (auth === undefined) {
      const message = `Card ${JSON.stringify(context.card.title)} needs a connection with values: give its settings "parameters".`;
      throw new FlopackError('CONNECTION_MISSING', message, { card: context.card.id, kind: context.card.kind });
    }
    const flowInputs: Record<string, Value> = { ...methodInputs(method, inputs), [AUTH]: { ...auth } };
    const execution = await runtimeFor(context).run(method.flowId, flowInputs, { trace: false });
    if (execution.error !== undefined) {
      const secrets = Object.entries(auth).flatMap(([key, value]) => (passwords.has(key) && value !== '' ? value : []));
      throw cardError(masker(new Set(secrets))(execution.error));
    }
    return outputsOf(method, execution);
  };
}

/** The platform's own check: working is true or false, whatever went wrong. */
function authpingBehaviour(run: Behaviour): Behaviour {
  return async (inputs, context) => {
    const outputs = await run(inputs, context);
    return { working: outputs['output/working'] ?? false, serviceResponse: outputs['output/serviceResponse'] ?? null };
  };
}

/** The card's fields as the flow's start card names them; options stand under `parameters` on the card (seen in exports). */
function methodInputs(method: ConnectorMethod, inputs: Values): Record<string, Value> {
  const byKey = new Map(Object.entries(inputs).map(([name, value]) => [name.slice(name.lastIndexOf('/') + 1), value]));
  const flowInputs: Record<string, Value> = {};
  for (const { key, name, initial } of [...method.options, ...method.inputs])
    put(flowInputs, name, byKey.get(key) ?? initial);
  for (const group of method.outputGroups) put(flowInputs, `selectedOutputs/${group}`, {});
  return flowInputs;
}

/** A flow that ended without its Return gives no outputs. */
function outputsOf(method: ConnectorMethod, { output }: Execution): Values {
  const values: Record<string, Value> = { ...output };
  for (const { name } of method.outputs) if (!Object.hasOwn(values, name)) put(values, name, null);
  return values;
}

/** What a flow of the connector raised is the card's error; what is wrong with the connector itself stays that. */
function cardError({ code, kind, message, fields }: ExecutionError): Error {
  if (code === 'CARD_FAILED') return new CardError(kind, message, fields);
  return code === 'UNKNOWN' ? new CardError(kind, message) : new FlopackError(code, message);
}
