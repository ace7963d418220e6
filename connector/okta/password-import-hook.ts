import type { PasswordImportResponse } from '../../schemas/types/password-import-response.ts';
import { sameSecret } from '../core/secret.ts';
import { passwordImportRequest, type ValidationError } from './generated/validate-messages.js';

/** Largest hook request that is read, in bytes (assumed; Okta's own limit for answers). */
export const HOOK_BODY_MAX = 256 * 1_024;

/** Whether a hook call carries the shared secret in its header (Okta sends it as it was set up, for Basic with the scheme). */
export function hasHookSecret(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  expected: { readonly header: string; readonly secret: string },
): boolean {
  const given = headers[expected.header.toLowerCase()];
  return typeof given === 'string' && sameSecret(given, expected.secret);
}

/** What the hook has to decide on. The password is in clear: keep it in memory only. */
export interface PasswordImportRequest {
  /** One per hook call; a retry of the call repeats it. */
  readonly eventId: string;
  /** URL of the hook in the org it comes from. */
  readonly source: string;
  /** Okta's request id, the System Log's transaction id; null where Okta sent none. */
  readonly requestId: string | null;
  /** As the person typed it: a short or a full login, in any case. */
  readonly username: string;
  readonly password: string;
}

export interface HookProblem {
  /** JSON pointer into the body; empty for the request as a whole. */
  readonly pointer: string;
  readonly message: string;
}

export type ParsedHookRequest =
  | { readonly ok: true; readonly request: PasswordImportRequest }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly problems: readonly HookProblem[] };

/** A hook request or all that is wrong with it; messages never repeat a value (Okta page "Password import inline hook"). */
export function parsePasswordImport(body: string | Uint8Array, contentType: string | undefined): ParsedHookRequest {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) return refused(415, '', 'Send application/json.');
  const size = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  if (size > HOOK_BODY_MAX) return refused(413, '', `The body is larger than ${HOOK_BODY_MAX} bytes.`);
  let root: unknown;
  try {
    root = JSON.parse(typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return refused(400, '', 'The body is not JSON in UTF-8.');
  }
  if (!passwordImportRequest(root))
    return { ok: false, status: 400, problems: problemsOf(passwordImportRequest.errors) };
  const { username, password } = root.data.context.credential;
  const requestId = root.data.context.request?.id?.slice(0, 200) ?? null;
  return { ok: true, request: { eventId: root.eventId, source: root.source, requestId, username, password } };
}

/** Everything that keeps a parsed body from being a password import hook call. */
export function passwordImportProblems(body: unknown): readonly HookProblem[] {
  return passwordImportRequest(body) ? [] : problemsOf(passwordImportRequest.errors);
}

/** The validator's words; they name the schema's limits and never a value of the body. */
function problemsOf(errors: readonly ValidationError[] | null | undefined): HookProblem[] {
  return (errors ?? []).map(({ instancePath, keyword, params, message }) => ({
    pointer: keyword === 'required' ? `${instancePath}/${String(params.missingProperty)}` : instancePath,
    message: keyword === 'required' ? 'is missing' : (message ?? 'is wrong'),
  }));
}

function refused(status: 400 | 413 | 415, pointer: string, message: string): ParsedHookRequest {
  return { ok: false, status, problems: [{ pointer, message }] };
}

/** Free texts for the System Log; never a secret. */
type Debug = Readonly<Record<string, string>>;

function answer(credential: 'VERIFIED' | 'UNVERIFIED', debugContext?: Debug): PasswordImportResponse {
  const commands: PasswordImportResponse['commands'] = [{ type: 'com.okta.action.update', value: { credential } }];
  return debugContext === undefined ? { commands } : { commands, debugContext: { ...debugContext } };
}

/** Okta keeps the typed password, signs the person in and never asks again for this user. */
export function verified(debugContext?: Debug): PasswordImportResponse {
  return answer('VERIFIED', debugContext);
}

/** Okta refuses the sign-in; the next one asks again. */
export function unverified(debugContext?: Debug): PasswordImportResponse {
  return answer('UNVERIFIED', debugContext);
}
