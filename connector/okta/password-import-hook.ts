/** Largest hook request that is read, in bytes (assumed; Okta's own limit for answers). */
export const HOOK_BODY_MAX = 256 * 1_024;
const EVENT_TYPE = 'com.okta.user.credential.password.import';
const USERNAME_MAX = 1_024;
const PASSWORD_MAX = 4_096;

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
  const problems: HookProblem[] = [];
  const text = (pointer: string, max: number): string => {
    const value = at(root, pointer);
    if (typeof value === 'string' && value !== '' && value.length <= max) return value;
    const wrong =
      typeof value !== 'string' ? 'has to be a text' : value === '' ? 'is empty' : `is longer than ${max} characters`;
    problems.push({ pointer, message: `${pointer} ${wrong}.` });
    return '';
  };
  const eventType = text('/eventType', 200);
  if (eventType !== '' && eventType !== EVENT_TYPE)
    problems.push({ pointer: '/eventType', message: `/eventType has to be ${EVENT_TYPE}.` });
  const version = text('/eventTypeVersion', 20);
  if (version !== '' && !/^1\.\d+(\.\d+)?$/.test(version))
    problems.push({ pointer: '/eventTypeVersion', message: '/eventTypeVersion has to be 1.0.' });
  const requestId = at(root, '/data/context/request/id');
  const request: PasswordImportRequest = {
    eventId: text('/eventId', 200),
    source: text('/source', 2_048),
    requestId: typeof requestId === 'string' ? requestId.slice(0, 200) : null,
    username: text('/data/context/credential/username', USERNAME_MAX),
    password: text('/data/context/credential/password', PASSWORD_MAX),
  };
  return problems.length === 0 ? { ok: true, request } : { ok: false, status: 400, problems };
}

function refused(status: 400 | 413 | 415, pointer: string, message: string): ParsedHookRequest {
  return { ok: false, status, problems: [{ pointer, message }] };
}

/** Own properties only, so that no inherited name counts as sent. */
function at(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
      return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

export interface HookAnswer {
  readonly commands: readonly [
    { readonly type: 'com.okta.action.update'; readonly value: { readonly credential: 'VERIFIED' | 'UNVERIFIED' } },
  ];
  /** Free texts for the System Log; never a secret. */
  readonly debugContext?: Readonly<Record<string, string>>;
}

function answer(credential: 'VERIFIED' | 'UNVERIFIED', debugContext?: Readonly<Record<string, string>>): HookAnswer {
  const commands = [{ type: 'com.okta.action.update', value: { credential } }] as const;
  return debugContext === undefined ? { commands } : { commands, debugContext };
}

/** Okta keeps the typed password, signs the person in and never asks again for this user. */
export function verified(debugContext?: Readonly<Record<string, string>>): HookAnswer {
  return answer('VERIFIED', debugContext);
}

/** Okta refuses the sign-in; the next one asks again. */
export function unverified(debugContext?: Readonly<Record<string, string>>): HookAnswer {
  return answer('UNVERIFIED', debugContext);
}
