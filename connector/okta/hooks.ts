import type { OktaClient } from './client.ts';
import { plain } from './users.ts';

/** A hook of the org; Okta never sends the secret back (Okta page "Inline hooks"). */
export interface OktaHook {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** Event hooks only: `VERIFIED` or `UNVERIFIED`. */
  readonly verificationStatus?: string;
}

export interface HookEndpoint {
  readonly name: string;
  /** Where Okta calls. */
  readonly uri: string;
  /** The header that proves that Okta calls, e.g. `Authorization`, and its secret value. */
  readonly header: { readonly key: string; readonly value: string };
}

function channel(endpoint: HookEndpoint, method: { readonly method?: string }) {
  const authScheme = { type: 'HEADER', key: endpoint.header.key, value: endpoint.header.value };
  return { type: 'HTTP', version: '1.0.0', config: { uri: endpoint.uri, ...method, headers: [], authScheme } };
}

/** Creates the org's password import inline hook; it is active at once. An org has at most one. */
export async function createInlineHook(client: OktaClient, endpoint: HookEndpoint): Promise<OktaHook> {
  const inlineHook = {
    name: endpoint.name,
    type: 'com.okta.user.credential.password.import',
    version: '1.0.0',
    channel: channel(endpoint, { method: 'POST' }),
  };
  return plain(await client.call((sdk) => sdk.inlineHookApi.createInlineHook({ inlineHook: inlineHook as never })));
}

/** Creates an event hook for these event types. Nothing is delivered before `verifyEventHook`. */
export async function createEventHook(
  client: OktaClient,
  endpoint: HookEndpoint,
  eventTypes: readonly string[],
): Promise<OktaHook> {
  const eventHook = {
    name: endpoint.name,
    events: { type: 'EVENT_TYPE', items: [...eventTypes] },
    channel: channel(endpoint, {}),
  };
  return plain(await client.call((sdk) => sdk.eventHookApi.createEventHook({ eventHook: eventHook as never })));
}

/** Has Okta send its one-time challenge to the hook's endpoint; OKTA_API 400 if the endpoint does not answer it (Okta page "Event hooks"). */
export async function verifyEventHook(client: OktaClient, eventHookId: string): Promise<OktaHook> {
  return plain(await client.call((sdk) => sdk.eventHookApi.verifyEventHook({ eventHookId })));
}
