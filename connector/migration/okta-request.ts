import type { Body } from '../core/body.ts';
import type { JsonObject } from '../core/field.ts';
import type { Pin, TextTemplate } from '../core/pin.ts';
import { text } from '../core/types.ts';
import * as http from '../http/generated/cards.ts';
import * as okta from '../okta/generated/cards.ts';

/** How a flow reaches Okta's API: through the Okta connection, or as the article does with an API token in a header. */
export type OktaAccess =
  | { readonly auth: 'connection' }
  | { readonly auth: 'ssws'; readonly oktaDomain: string; readonly authorization: string };

/** The header value that `auth: ssws` compiles; a builder puts the token in after the import, so no file holds one. */
export const TOKEN_PLACEHOLDER = 'SSWS paste-your-API-token-here';

/** A JSON body of Okta's API: keys that no schema declares. */
export type ApiBody = { readonly [key: string]: unknown };

interface OktaCall {
  readonly method: 'GET' | 'POST';
  /** Begins with `/api/v1/`. */
  readonly path: TextTemplate;
  readonly body?: JsonObject;
  readonly title?: string;
}

/** Adds the card that makes one call of Okta's Management API and gives the answer's body. */
export function oktaRequest(f: Body, key: string, call: OktaCall, access: OktaAccess): Pin<ApiBody> {
  const title = call.title === undefined ? {} : { title: call.title };
  if (access.auth === 'connection') {
    const path = f.text(`${key}-path`, call.path);
    const answer = f.card(
      key,
      okta.hTTPRequest,
      { requestType: call.method, 'Relative URL': path, ...(call.body === undefined ? {} : { Body: call.body }) },
      title,
    );
    return answer.Body;
  }
  const path = f.text(`${key}-path`, call.path);
  const url = f.text(`${key}-url`, text`https://${access.oktaDomain}${path}`);
  const headers = { 'Content-Type': 'application/json', Authorization: access.authorization };
  return call.method === 'GET'
    ? f.card(key, http.get, { URL: url, Headers: headers }, title).Body
    : f.card(key, http.post, { URL: url, Headers: headers, Body: call.body ?? {} }, title).Body;
}
