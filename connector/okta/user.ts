import type { OktaUser } from '../../schemas/types/okta-user.ts';
import type { Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { isRecord } from '../core/safe.ts';

/** The user that Okta answered with; throws CardError `Parse Error` for anything else. Unknown statuses pass. */
export function userOf(body: unknown): OktaUser {
  if (isRecord(body) && typeof body.id === 'string' && typeof body.status === 'string') {
    const { profile, credentials } = body;
    const fits = (value: unknown) => value === undefined || value === null || isRecord(value);
    if (fits(profile) && fits(credentials)) return body as OktaUser;
  }
  throw new CardError('Parse Error', 'Okta answered something that is no user.');
}

/** The System Properties and Profile Properties that Read User and Update User put out (seen in exports). */
export function userOutputs(user: OktaUser): Values {
  const out: Record<string, unknown> = Object.create(null);
  out['System Properties/ID'] = user.id;
  out['System Properties/Status'] = user.status;
  out['System Properties/Created'] = user.created ?? null;
  out['System Properties/Activated'] = user.activated ?? null;
  out['System Properties/Status Changed'] = user.statusChanged ?? null;
  out['System Properties/Last Login'] = user.lastLogin ?? null;
  out['System Properties/Last Updated'] = user.lastUpdated ?? null;
  out['System Properties/Password Changed'] = user.passwordChanged ?? null;
  out['System Properties/Realm ID'] = user.realmId ?? null;
  const credentials = user.credentials;
  out['System Properties/Credentials'] = {
    Emails: credentials?.emails ?? [],
    // Okta never sends the password: an empty object says that there is one
    Password: credentials?.password !== undefined && credentials.password !== null,
    'Recovery Question': credentials?.recovery_question?.question ?? null,
    Provider: { Name: credentials?.provider?.name ?? null, Type: credentials?.provider?.type ?? null },
  };
  for (const [attribute, value] of Object.entries(user.profile ?? {})) out[`Profile Properties/${attribute}`] = value;
  return out;
}
