import type { Random } from '../connector/core/behaviour.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { LoadedFlow } from './load.ts';
import type { ApiFlowInfo } from './model.ts';

/** Where an API Endpoint flow is called and with what: 32 and 64 hexadecimal digits (seen in public scripts that call flows). */
export interface Endpoint {
  readonly alias: string;
  readonly token: string;
}

/** Fixed alias or token by flow name; what is absent is drawn. */
export type EndpointSettings = Readonly<Record<string, Partial<Endpoint>>>;

function hex(random: Random, bytes: number): string {
  return Buffer.from(random.bytes(bytes)).toString('hex');
}

/** An alias and client token for every API Endpoint flow, by flow id. Throws CONFIG_INVALID with all that is wrong. */
export function endpointsOf(
  flows: Iterable<LoadedFlow>,
  settings: EndpointSettings,
  random: Random,
): Map<string, Endpoint> {
  const endpoints = new Map<string, Endpoint>();
  const taken = new Map<string, string>();
  const unused = new Set(Object.keys(settings));
  const wrong: string[] = [];
  for (const { flow, kind } of flows) {
    if (kind !== 'api') continue;
    unused.delete(flow.name);
    const fixed = Object.hasOwn(settings, flow.name) ? settings[flow.name]! : {};
    const alias = fixed.alias ?? hex(random, 16);
    const token = fixed.token ?? hex(random, 32);
    const place = `endpoints[${JSON.stringify(flow.name)}]`;
    if (!/^[0-9a-f]{32}$/.test(alias)) wrong.push(`${place}.alias has to be 32 hexadecimal digits`);
    if (!/^[0-9a-f]{64}$/.test(token)) wrong.push(`${place}.token has to be 64 hexadecimal digits`);
    if (taken.has(alias)) wrong.push(`${place}.alias is also that of ${JSON.stringify(taken.get(alias))}`);
    taken.set(alias, flow.name);
    endpoints.set(flow.id, { alias, token });
  }
  for (const name of unused) wrong.push(`endpoints[${JSON.stringify(name)}] names no API Endpoint flow of the packs`);
  if (wrong.length > 0) throw new FlopackError('CONFIG_INVALID', `${wrong.join('; ')}.`, { problems: wrong });
  return endpoints;
}

/** The API Endpoint flows by alias; whether one is on is asked when it is read. */
export function apiFlowsOf(
  flows: ReadonlyMap<string, LoadedFlow>,
  endpoints: ReadonlyMap<string, Endpoint>,
  isOn: (flowId: string) => boolean,
): ReadonlyMap<string, ApiFlowInfo> {
  const infos = [...endpoints].map(([id, { alias, token }]): ApiFlowInfo => {
    const { flow, fields, reads } = flows.get(id)!;
    const security = flow.graph?.securityLevel ?? 'medium';
    return {
      id,
      name: flow.name,
      alias,
      token: security === 'medium' ? token : null,
      security,
      get on() {
        return isOn(id);
      },
      inputs: fields,
      reads: flow.graph?.log === false ? reads : null,
    };
  });
  return new Map(infos.map((info) => [info.alias, info]));
}
