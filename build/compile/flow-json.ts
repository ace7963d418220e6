import type { Json, JsonObject } from '../../connector/core/field.ts';
import { cardJson } from './card-json.ts';
import type { BodyDraft } from './draft.ts';

const TREE = {
  id: 1,
  name: 'empty',
  description: 'This flow has been build w/o a tree and uses the newer, async, Addressing module.',
};
const COLLAPSED = { defaultState: 'expanded', overrides: [] };
const NO_METHOD = { inputs: {}, outputs: {}, options: {} };

/** An embedded flow, with the keys that the newest exports have. */
export function bodyJson(body: BodyDraft): JsonObject {
  return {
    id: body.uuid,
    uuid: body.uuid,
    // That of an event flow always has `aliases` (seen in exports).
    display: { ...(body.kind === 'event' ? { aliases: {} } : {}), collapsedMethods: COLLAPSED },
    tree: TREE,
    methods: body.cards.map(cardJson),
    model: {},
    orderings: orderingsJson(body),
    security_level: null,
    log: false,
    inheritLog: false,
    group: null,
    templateName: null,
    connector_method_meta: NO_METHOD,
    monitor_flo: false,
    actionId: null,
  };
}

export interface TopFlow {
  readonly body: BodyDraft;
  readonly name: string;
  readonly description: string;
  readonly folder: string;
  readonly securityLevel: 'open' | 'medium' | 'high' | null;
  readonly saveData: boolean;
  readonly kind: 'helper' | 'api' | 'event' | 'schedule' | 'delegated';
  /** Scheduled flows alone. */
  readonly cron?: JsonObject;
  /** `connector_method_meta` of a Connector Builder flow. */
  readonly method?: JsonObject;
}

/** An entry of `data.flos`. */
export function flowJson(flow: TopFlow): JsonObject {
  const { body } = flow;
  return {
    id: body.uuid,
    name: flow.name,
    description: flow.description,
    data: {
      id: null,
      uuid: body.uuid,
      display: {
        preview: previewJson(flow),
        eventConnecterName: body.start?.title ?? '',
        isCallable: flow.kind === 'helper' || flow.kind === 'schedule',
        isPublishable: flow.kind === 'api' || flow.kind === 'delegated',
        collapsedMethods: COLLAPSED,
      },
      tree: TREE,
      methods: body.cards.map(cardJson),
      model: {},
      orderings: orderingsJson(body),
      cron: flow.cron ?? {},
      security_level: flow.securityLevel,
      log: flow.saveData,
      inheritLog: true,
      scheduled: flow.kind === 'schedule',
      group: flow.folder,
      templateName: null,
      templateFlowKey: null,
      connector_method_meta: flow.method ?? NO_METHOD,
      monitor_flo: false,
      actionId: null,
      active_version_external_id: null,
      apiSpecMethod: null,
      apiSpecRoute: null,
      projectApiSpecId: null,
    },
  };
}

/** The cards that the console's list shows: in event flows the event, then those inside of the loop. */
function previewJson({ body, kind }: TopFlow): Json {
  const loop = kind === 'event' ? body.cards[1]?.inputs.find((port) => port.flow !== null)?.flow : null;
  const [start] = body.cards;
  const cards = loop === null || loop === undefined ? body.cards : loop.cards.slice(1);
  const entries = cards.map(({ def }) => ({
    module: def.module,
    name: def.address.split(':').at(-1) as string,
    kernel: def.channel === undefined,
  }));
  return loop === null || loop === undefined || start === undefined
    ? entries
    : [{ module: start.def.module, name: '', kernel: true }, ...entries];
}

function orderingsJson(body: BodyDraft): JsonObject {
  return Object.fromEntries(body.orderings.map(([id, from, to]) => [id, [from, to]]));
}
