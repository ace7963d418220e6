import type { Body } from '../core/body.ts';
import type { Pin } from '../core/pin.ts';
import { object as anyObject, list, number, text } from '../core/types.ts';
import * as http from '../http/generated/cards.ts';
import * as boolean from '../kernel/boolean/generated/cards.ts';
import * as control from '../kernel/control/generated/cards.ts';
import * as json from '../kernel/json/generated/cards.ts';
import * as lists from '../kernel/list/generated/cards.ts';
import * as object from '../kernel/object/generated/cards.ts';
import * as string from '../kernel/string/generated/cards.ts';

/** What one AADSTS code means after the operator's choices: a row of the verdict table. */
export interface CodeMeaning {
  readonly code: number;
  readonly outcome: 'verified' | 'wrong' | 'denied';
  /** Short and stable, lower case with hyphens. */
  readonly reason: string;
}

export interface ValidateCredential {
  readonly username: Pin<string>;
  readonly password: Pin<string>;
  readonly tenantId: string;
  readonly clientId: string;
  /** `login.microsoftonline.com`, or the host of a national cloud. */
  readonly loginHost: string;
  /** Must contain `openid profile`: without `profile` the id token does not name the user. */
  readonly scope: string;
  readonly meanings: readonly CodeMeaning[];
}

/** What the flow answers: VERIFIED, UNVERIFIED (wrong) or ERROR (denied, nothing said of the password). */
export type CredentialVerdict = {
  readonly result: Pin<string>;
  /** Empty for VERIFIED by token and for a plainly wrong password; else a reason. */
  readonly error: Pin<string>;
  /** The AADSTS code as text, empty where there was none. */
  readonly code: Pin<string>;
  /** The HTTP status of an answer that was no token, as text. */
  readonly status: Pin<string>;
};

const RESULT = { verified: 'VERIFIED', wrong: 'UNVERIFIED', denied: 'ERROR' } as const;

/**
 * `Validate Azure AD credential` as visible cards: asks Entra's token endpoint with the user's own password (ROPC) and
 * judges the answer by the same rule as the native card. Only a token for this tenant and this user verifies, or
 * exactly one error code that the table lets through, sent with status 400 or 401.
 */
export function validateAzureAdCredential(f: Body, inputs: ValidateCredential): CredentialVerdict {
  f.comment('variables', { title: '[Start] Define Variables', markdown: '' });
  const tenant = f.text('tenant-id', inputs.tenantId, { title: 'AAD Tenant ID' });
  const client = f.text('client-id', inputs.clientId, { title: 'AAD ROP OIDC Client ID' });
  f.comment('variables-end', { title: '[End] Define Variables', markdown: '' });
  const url = f.card(
    'request-url',
    string.concat,
    { string1: `https://${inputs.loginHost}/`, string2: tenant, 'AAD Token Endpoint': '/oauth2/v2.0/token' },
    { title: 'Request URL' },
  );
  const headers = f.card(
    'request-headers',
    object.construct,
    { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    { title: 'Request Headers' },
  );
  const body = f.card(
    'request-body',
    object.construct,
    {
      client_id: client,
      scope: inputs.scope,
      grant_type: 'password',
      username: inputs.username,
      password: inputs.password,
    },
    { title: 'Request Body' },
  );
  return f.try(
    'ask',
    (block) => {
      const reply = block.card('post', http.post, { URL: url.output, Headers: headers.output, Body: body.output });
      return judgeToken(block, reply, tenant, inputs.username);
    },
    (block) => judgeError(block, block.errorFields({ statusCode: number, body: anyObject }), inputs.meanings),
  );
}

interface Reply {
  readonly 'Status Code': Pin<number>;
  readonly Body: Pin<object>;
}

/** A reply without an error counts only as a token of this tenant for this user. */
export function judgeToken(f: Body, reply: Reply, tenant: Pin<string>, username: Pin<string>): CredentialVerdict {
  const tokens = f.card(
    'tokens',
    object.pick,
    { object: reply.Body },
    { title: 'Tokens', outputs: { access_token: text, id_token: text } },
  );
  const parts = f.card(
    'token-parts',
    string.split,
    { string: tokens.id_token, delimiter: '.' },
    { title: 'Parts of the token' },
  );
  const partCount = f.card('token-part-count', lists.length, { list: parts.output }, { title: 'How many parts' });
  const payload = f.card(
    'payload',
    lists.at,
    { list: parts.output, index: 1 },
    { title: 'Payload of the token', outputs: { item: text } },
  );
  // Tokens use the URL-safe alphabet; whether the Base64 Decode card reads it is not documented.
  const plus = f.card(
    'base64-plus',
    string.replace,
    {
      string: payload.item,
      src: '-',
      dest: '+',
      global: true,
    },
    { title: 'Base64: - to +' },
  );
  const slash = f.card(
    'base64-slash',
    string.replace,
    {
      string: plus.output,
      src: '_',
      dest: '/',
      global: true,
    },
    { title: 'Base64: _ to /' },
  );
  const decoded = f.card('decode', string.base64Decode, { string: slash.output }, { title: 'Decode the payload' });
  const claims = f.card(
    'claims',
    json.parse,
    { string: decoded.output },
    { title: 'Claims', outputs: { output: anyObject } },
  );
  const named = f.card(
    'claim-values',
    object.pick,
    { object: claims.output },
    { title: 'Tenant and user', outputs: { tid: text, preferred_username: text } },
  );
  const tokenTenant = f.card(
    'token-tenant',
    string.toLowerCase,
    { string: named.tid },
    { title: 'Tenant of the token' },
  );
  const ourTenant = f.card('our-tenant', string.toLowerCase, { string: tenant }, { title: 'Our tenant' });
  const tokenUser = f.card(
    'token-user',
    string.toLowerCase,
    { string: named.preferred_username },
    { title: 'User of the token' },
  );
  const typedUser = f.card('typed-user', string.toLowerCase, { string: username }, { title: 'Typed login' });

  const ok = f.card(
    'status-200',
    boolean.compare,
    {
      'left-operand': reply['Status Code'],
      operator: '==',
      'right-operand': 200,
    },
    { title: 'HTTP status 200?' },
  );
  const clean = f.card(
    'no-error',
    boolean.compare,
    {
      'left-operand': reply.Body,
      operator: "doesn't have",
      'right-operand': 'error',
    },
    { title: 'No error?' },
  );
  const token = f.card(
    'has-token',
    boolean.compare,
    { 'left-operand': tokens.access_token, operator: 'is not empty' },
    { title: 'An access token?' },
  );
  const threeParts = f.card(
    'three-parts',
    boolean.compare,
    {
      'left-operand': partCount.length,
      operator: '==',
      'right-operand': 3,
    },
    { title: 'Three parts?' },
  );
  const sameTenant = f.card(
    'same-tenant',
    boolean.compare,
    {
      'left-operand': tokenTenant.output,
      operator: '==',
      'right-operand': ourTenant.output,
    },
    { title: 'Our tenant?' },
  );
  const hasUser = f.card(
    'names-user',
    boolean.compare,
    { 'left-operand': tokenUser.output, operator: 'is not empty' },
    { title: 'Names a user?' },
  );
  const sameUser = f.card(
    'same-user',
    boolean.compare,
    {
      'left-operand': tokenUser.output,
      operator: '==',
      'right-operand': typedUser.output,
    },
    { title: 'The typed login?' },
  );
  const all = f.card(
    'all-hold',
    boolean.and,
    {
      a: ok.result,
      b: clean.result,
      'has token': token.result,
      'three parts': threeParts.result,
      'same tenant': sameTenant.result,
      'names user': hasUser.result,
      'same user': sameUser.result,
    },
    { title: 'All of it?' },
  );
  const result = f.card(
    'result',
    control.assignIf,
    {
      'left-operand': all.output,
      operator: '==',
      'right-operand': true,
      valueIfTrue: RESULT.verified,
      valueIfFalse: RESULT.denied,
    },
    { title: 'Result', outputs: { output: text } },
  );
  const error = f.card(
    'reason',
    control.assignIf,
    {
      'left-operand': all.output,
      operator: '==',
      'right-operand': true,
      valueIfTrue: '',
      valueIfFalse: 'unexpected-token',
    },
    { title: 'Reason', outputs: { output: text } },
  );
  const none = f.text('nothing', '', { title: 'Nothing to add' });
  return { result: result.output, error: error.output, code: none, status: none };
}

interface Failure {
  readonly statusCode: Pin<number>;
  readonly body: Pin<object>;
}

/** The AADSTS code as text; empty unless the status is 400 or 401 and there is exactly one code, a number. */
export function onlyCode(f: Body, error: Failure): Pin<string> {
  const codes = f.card(
    'codes',
    object.get,
    { object: error.body, path: 'error_codes' },
    { title: 'Error codes', outputs: { output: list(number) } },
  );
  const listed = f.card('codes-as-text', json.stringify, { object: codes.output }, { title: 'Codes as text' });
  const first = f.card(
    'first-code',
    object.get,
    { object: error.body, path: 'error_codes.0' },
    { title: 'First code', outputs: { output: text } },
  );
  // [50076] is not ["50076"] and not [50076,50079]: with one comparison it is one code, and a number.
  const one = f.text('one-number', text`[${first.output}]`, { title: 'One number as a list' });
  const entra = f.card(
    'status-400',
    boolean.compare,
    {
      'left-operand': error.statusCode,
      operator: '==',
      'right-operand': 400,
    },
    { title: 'HTTP status 400?' },
  );
  const client = f.card(
    'status-401',
    boolean.compare,
    {
      'left-operand': error.statusCode,
      operator: '==',
      'right-operand': 401,
    },
    { title: 'HTTP status 401?' },
  );
  const status = f.card(
    'status-counts',
    boolean.or,
    { a: entra.result, b: client.result },
    { title: 'An answer of Entra?' },
  );
  const single = f.card(
    'single-code',
    boolean.compare,
    {
      'left-operand': listed.output,
      operator: '==',
      'right-operand': one,
    },
    { title: 'Exactly one code?' },
  );
  const counts = f.card(
    'code-counts',
    boolean.and,
    { a: status.output, b: single.result },
    { title: 'Does the code count?' },
  );
  const key = f.card(
    'code',
    control.assignIf,
    {
      'left-operand': counts.output,
      operator: '==',
      'right-operand': true,
      valueIfTrue: first.output,
      valueIfFalse: '',
    },
    { title: 'The code', outputs: { output: text } },
  );
  return key.output;
}

/** The Lookup card is the verdict table. */
function judgeError(f: Body, error: Failure, meanings: readonly CodeMeaning[]): CredentialVerdict {
  const code = onlyCode(f, error);
  const meaning = f.card(
    'verdict-table',
    control.lookup,
    { key: code, else: `${RESULT.denied} no-verdict`, ...lookupOptions(meanings) },
    { title: 'Verdict table', outputs: { result: text } },
  );
  const words = f.card(
    'verdict',
    string.split,
    { string: meaning.result, delimiter: ' ' },
    { title: 'Result and reason' },
  );
  const result = f.card(
    'error-result',
    lists.at,
    { list: words.output, index: 0 },
    { title: 'Result', outputs: { item: text } },
  );
  const reason = f.card(
    'error-reason',
    lists.at,
    { list: words.output, index: 1 },
    { title: 'Reason', outputs: { item: text } },
  );
  const http = f.text('status', text`${error.statusCode}`, { title: 'HTTP status' });
  return { result: result.item, error: reason.item, code, status: http };
}

/**
 * Only the codes that do not deny: whatever is not listed is denied by the card's else. A plainly wrong password has no
 * reason, so that the answer is the article's.
 */
function lookupOptions(meanings: readonly CodeMeaning[]): Record<string, string> {
  const rows = meanings
    .filter((row) => row.outcome !== 'denied')
    .map(
      (row) =>
        [`options/${row.code}`, `${RESULT[row.outcome]} ${row.reason === 'wrong-password' ? '' : row.reason}`] as const,
    );
  return Object.fromEntries(rows);
}
