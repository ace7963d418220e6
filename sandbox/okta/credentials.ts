import { isObject, objectAt, textAt } from '../json.ts';
import { invalid, OktaError } from './errors.ts';
import type { OktaUser, Org, ProviderType, UserStatus } from './model.ts';
import { policyProblem } from './password-policy.ts';
import { setNewPassword } from './password-set.ts';

/** What a create or update request asks of the credentials; found wrong, it throws before anything changes. */
export type CredentialChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'hook' }
  | { readonly kind: 'password'; readonly value: string }
  | { readonly kind: 'provider'; readonly provider: { readonly type: ProviderType; readonly name: string } };

const PROVIDERS: readonly ProviderType[] = ['ACTIVE_DIRECTORY', 'FEDERATION', 'LDAP', 'OKTA', 'SOCIAL'];

export function readCredentials(org: Org, body: unknown): CredentialChange {
  const credentials = objectAt(body, 'credentials');
  if (credentials === undefined) return { kind: 'none' };
  const password = credentials.password;
  if (isObject(password)) {
    const { hook, value, hash } = password;
    if (hook !== undefined) {
      if (value !== undefined || hash !== undefined) {
        throw invalid('password', 'password: A password hook cannot be set together with a value or a hash');
      }
      if (textAt(hook, 'type') !== 'default') {
        throw invalid('password', 'password: The password inline hook type must be "default"');
      }
      return { kind: 'hook' };
    }
    if (hash !== undefined) throw invalid('password', 'password: The sandbox does not import hashes');
    if (value !== undefined) {
      const problem = typeof value === 'string' ? policyProblem(org, value) : 'Must be a text';
      if (typeof value !== 'string' || problem !== null) throw invalid('password', `password: ${problem}`);
      return { kind: 'password', value };
    }
  }
  const type = textAt(credentials.provider, 'type');
  if (type !== undefined && type !== 'OKTA') {
    const known = PROVIDERS.find((provider) => provider === type);
    if (known === undefined) throw invalid('provider', `provider: ${type} cannot be set`);
    return { kind: 'provider', provider: { type: known, name: textAt(credentials.provider, 'name') ?? known } };
  }
  return { kind: 'none' };
}

/** The recovery question of a request, checked. */
export function readRecovery(body: unknown): string | undefined {
  const recovery = objectAt(objectAt(body, 'credentials'), 'recovery_question');
  if (recovery === undefined) return undefined;
  const question = textAt(recovery, 'question');
  if (question === undefined || question === '') throw invalid('question', 'question: The field cannot be left blank');
  if ((textAt(recovery, 'answer') ?? '').length < 4)
    throw invalid('answer', 'answer: The security question answer must be at least 4 characters in length');
  return question;
}

const NO_CREDENTIAL_CHANGE: readonly UserStatus[] = ['PROVISIONED', 'DEPROVISIONED'];

/**
 * Whether the change is allowed for this user now. The hook: any status since 2023.05 (Okta release notes), before
 * it STAGED only (`armOnlyStaged`); never PROVISIONED, whose activation must end first; never a user whose password
 * lives in another directory (the exact error is not documented: assumed E0000014).
 */
export function checkChange(org: Org, user: OktaUser, change: CredentialChange): void {
  if (change.kind === 'none') return;
  if (change.kind === 'provider') {
    throw new OktaError('E0000014', ['provider: The credential provider of a user is read-only']);
  }
  if (user.provider.type !== 'OKTA' && user.provider.type !== 'IMPORT') {
    throw new OktaError('E0000014', [`password: The credentials are managed by ${user.provider.name}`]);
  }
  if (NO_CREDENTIAL_CHANGE.includes(user.status)) throw new OktaError('E0000038');
  if (change.kind === 'hook' && org.settings.armOnlyStaged && user.status !== 'STAGED') throw new OktaError('E0000038');
}

/** Sets what `checkChange` allowed. Arming replaces a password that is there. */
export async function applyChange(org: Org, user: OktaUser, change: CredentialChange): Promise<void> {
  if (change.kind === 'hook') {
    user.password = null;
    user.provider = { type: 'IMPORT', name: 'IMPORT' };
  } else if (change.kind === 'password') {
    await setNewPassword(org, user, change.value);
  } else if (change.kind === 'provider') {
    user.provider = change.provider;
  }
}
