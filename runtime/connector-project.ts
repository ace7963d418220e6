import { FlopackError } from '../connector/core/error.ts';
import { isRecord } from '../connector/core/safe.ts';
import { graphsOf } from '../format/graph.ts';
import type { Card, Flow, FlowGraph, Json, Pack } from '../format/model.ts';
import type { Replacement } from './load.ts';

/** A field of a connector's card, from `connector_method_meta` of its flow. */
export interface MethodField {
  /** The field's key on the card and in the flow, e.g. `user_id_8ZCYJD`. */
  readonly key: string;
  readonly label: string;
  /** Name of the field on the flow's start or return card. */
  readonly name: string;
  /** Options: the value of a fresh card, null without one. */
  readonly initial: string | null;
}

/** A flow of a Connector Builder project that the platform or other flows run. */
export interface ConnectorMethod {
  readonly flowId: string;
  /** The flow's name, which is the card's. */
  readonly name: string;
  /** The card's key in the deployed connector, e.g. `updateUser_A5z7PVYfno`. */
  readonly key: string;
  readonly role: 'action' | 'authping';
  readonly options: readonly MethodField[];
  readonly inputs: readonly MethodField[];
  readonly outputs: readonly MethodField[];
  /** Groups of outputs that a caller may select. */
  readonly outputGroups: readonly string[];
}

/** A project put together from its exports. */
export interface ConnectorProject {
  readonly methods: readonly ConnectorMethod[];
  /** Ids by which exports name a flow of another export: every export has ids of its own (seen in exports). */
  readonly links: readonly Replacement[];
  /** Keys of the connection's Password parameters. */
  readonly passwords: ReadonlySet<string>;
}

const ROLES: Readonly<Record<string, ConnectorMethod['role']>> = {
  connector_action: 'action',
  connector_authping: 'authping',
};

/**
 * The methods of a Connector Builder project and the links between its exports: a flow that one export only names is
 * the flow of that name in another. Throws FlopackError PACK_INVALID naming every flow that is in none.
 */
export function projectOf(packs: readonly Pack[]): ConnectorProject {
  const flows = packs.flatMap((pack) => pack.flows);
  const bodies = flows.filter((flow) => flow.graph !== null);
  const held = new Set(bodies.map((flow) => flow.id));
  const links: Replacement[] = [];
  const missing: string[] = [];
  for (const stub of flows) {
    if (stub.graph !== null || held.has(stub.id) || links.some((link) => link.find === stub.id)) continue;
    const named = bodies.filter((flow) => flow.name === stub.name);
    if (!bodies.some((flow) => callsFlow(flow, stub.id))) continue;
    if (named.length === 1) links.push({ find: stub.id, with: named[0]!.id });
    else missing.push(JSON.stringify(stub.name));
  }
  if (missing.length > 0)
    throw new FlopackError(
      'PACK_INVALID',
      `The connector calls ${missing.join(', ')}, which is not there once: load the .flow files of all its flows.`,
      { missing },
    );
  return { methods: bodies.flatMap(methodOf), links, passwords: new Set(bodies.flatMap(passwordsOf)) };
}

function callsFlow(flow: Flow, id: string): boolean {
  return graphsOf(flow).some(({ graph }) => graph.cards.some((card) => card.inputs.some((port) => port.data === id)));
}

/** What the platform knows of a flow that has cards; none: a flow of no connector. */
export function methodOf(flow: Flow): ConnectorMethod[] {
  const graph = flow.graph as FlowGraph;
  const meta = object(graph.rest['connector_method_meta']);
  const role = roleOf(graph);
  if (role === null || typeof meta['methodkey'] !== 'string') return [];
  const { name, id: flowId } = flow;
  const outputs = groupsOf(meta['outputs']);
  const fields = (side: string): MethodField[] => groupsOf(meta[side]).flatMap((group) => group.fields);
  return [
    {
      flowId,
      name,
      key: meta['methodkey'],
      role,
      options: fields('options'),
      inputs: fields('inputs'),
      outputs: outputs.flatMap((group) => group.fields),
      outputGroups: outputs.map((group) => group.name),
    },
  ];
}

/** What the start card says of itself; flows copied into ordinary folders keep the key and lose this (seen in exports). */
function roleOf(graph: FlowGraph): ConnectorMethod['role'] | null {
  const roles = graph.cards.map((card) => object(object(cardModel(card)['meta'])['type'])['address']);
  const found = roles.find((address) => typeof address === 'string' && Object.hasOwn(ROLES, address));
  return typeof found === 'string' ? ROLES[found]! : null;
}

function passwordsOf(flow: Flow): string[] {
  const ports = (flow.graph as FlowGraph).cards.flatMap((card) => card.inputs);
  const parameters = ports.flatMap((port) => Object.entries(object(object(port.metadata['authSchema'])['authparams'])));
  return parameters.flatMap(([key, parameter]) => (object(parameter)['type'] === 'password' ? key : []));
}

function cardModel(card: Card): Record<string, unknown> {
  return object(object(card.rest['node'])['model']);
}

function groupsOf(side: unknown): { readonly name: string; readonly fields: MethodField[] }[] {
  const { groups } = object(side);
  if (!Array.isArray(groups)) return [];
  return groups.map((given) => {
    const group = object(given);
    const name = String(group['group_name'] ?? '');
    const fields = Array.isArray(group['fields']) ? group['fields'] : [];
    return { name, fields: fields.flatMap((field) => fieldOf(name, field as Json)) };
  });
}

function fieldOf(group: string, given: Json): MethodField[] {
  const field = object(given);
  const key = field['_key'];
  if (typeof key !== 'string') return [];
  const choices = Array.isArray(field['static_options']) ? field['static_options'].map(object) : [];
  const initial = choices.find((choice) => choice['default'] === true)?.['value'];
  return [
    {
      key,
      label: String(field['label'] ?? key),
      name: `${group}/${key}`,
      initial: typeof initial === 'string' ? initial : null,
    },
  ];
}

function object(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
