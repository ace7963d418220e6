import { randomBytes } from 'node:crypto';

/** `strong`: both policies take it. `short`: Okta's does, the domain's does not. */
export type PasswordKind = 'strong' | 'short';

export function newPassword(kind: PasswordKind): string {
  return kind === 'strong' ? `Aa1-${randomBytes(12).toString('base64url')}` : `Aa1-${randomBytes(3).toString('hex')}`;
}
