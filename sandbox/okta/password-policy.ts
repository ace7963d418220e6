import type { Org, PasswordPolicy } from './model.ts';

/** What the password lacks, in the words of Okta's causes; null when it is good enough. */
export function policyProblem(org: Org, password: string): string | null {
  const policy = org.settings.passwordPolicy;
  const count = (pattern: RegExp): number => password.match(pattern)?.length ?? 0;
  const met =
    password.length >= policy.minLength &&
    // Okta's longest password (Okta page "Users", password object).
    password.length <= 72 &&
    count(/\p{Ll}/gu) >= policy.minLowerCase &&
    count(/\p{Lu}/gu) >= policy.minUpperCase &&
    count(/\d/g) >= policy.minNumber &&
    count(/[^\p{L}\d]/gu) >= policy.minSymbol;
  return met ? null : `Password requirements were not met. Password requirements: ${describe(policy)}.`;
}

function describe(policy: PasswordPolicy): string {
  const parts: [number, string][] = [
    [policy.minLength, 'characters'],
    [policy.minLowerCase, 'lowercase letters'],
    [policy.minUpperCase, 'uppercase letters'],
    [policy.minNumber, 'numbers'],
    [policy.minSymbol, 'symbols'],
  ];
  return parts
    .filter(([least]) => least > 0)
    .map(([least, what]) => `at least ${least} ${what}`)
    .join(', ');
}

/** A temporary password that the policy, and Active Directory's complexity rule, let pass. */
export function temporaryPassword(org: Org): string {
  const { minLength, minLowerCase, minUpperCase, minNumber, minSymbol } = org.settings.passwordPolicy;
  const pick = (alphabet: string, least: number): string => org.chance.chars(alphabet, Math.max(1, least));
  const start =
    pick('ABCDEFGHJKLMNPQRSTUVWXYZ', minUpperCase) +
    pick('abcdefghijkmnpqrstuvwxyz', minLowerCase) +
    pick('23456789', minNumber) +
    pick('!#$%*+-.', minSymbol);
  const rest = Math.max(12, minLength) - start.length;
  return start + org.chance.chars('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789', Math.max(0, rest));
}
