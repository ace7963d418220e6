/** What a token reply says about the password that was sent. */
export type Says = 'right' | 'wrong' | 'nothing';

/** What the hook does with a sign-in. Only `verified` lets the password in. */
export type Outcome = 'verified' | 'wrong' | 'denied';

/** Outcomes that the operator chooses: the password was right, but a policy stopped the sign-in. */
export type PolicyOutcome = 'policy:mfa' | 'policy:blocked' | 'policy:expired';

/** Who can change the outcome: nobody has to (`none`), the user, the operator, or time (`wait`). */
export type Act = 'none' | 'user' | 'operator' | 'wait';

/** One AADSTS code. */
export interface CodeRow {
  /** The number in `error_codes`, without the `AADSTS` prefix. */
  readonly code: number;
  /** Microsoft's name for the code where one is public, else a short description. */
  readonly name: string;
  readonly says: Says;
  readonly outcome: 'wrong' | 'denied' | PolicyOutcome;
  /** Stable slug for reports, debugContext and the compiled flow. */
  readonly reason: string;
  readonly act: Act;
  /** Where the meaning comes from: a Microsoft page by title, `field reports`, or `assumed`. */
  readonly source: string;
}

/** The operator's choices (`policy.*` of the migration config). */
export interface VerdictPolicy {
  /** Entra wants a second factor after a right password. */
  readonly mfaRequired: 'verified' | 'denied';
  /** Conditional Access or a security policy stopped the sign-in after a right password. */
  readonly blockedByPolicy: 'verified' | 'denied';
  /** The password was right and is expired. */
  readonly passwordExpired: 'verified' | 'wrong';
}

/** MFA tenants migrate out of the box; passwords that a policy blocked or that expired do not. */
export const DEFAULT_POLICY: VerdictPolicy = {
  mfaRequired: 'verified',
  blockedByPolicy: 'denied',
  passwordExpired: 'wrong',
};

/** A code after the operator's choices: what a Lookup card holds. */
export interface CodeVerdict {
  readonly code: number;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** The answer for one sign-in. `code` is the AADSTS code that decided, null where none did. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly code: number | null;
}

/** Common columns of several codes; keeps the data files short. */
export function rows(
  common: Omit<CodeRow, 'code' | 'name'>,
  codes: readonly (readonly [code: number, name: string])[],
): readonly CodeRow[] {
  return codes.map(([code, name]) => ({ code, name, ...common }));
}

export const CODES_PAGE = 'Microsoft page "Microsoft Entra authentication and authorization error codes"';
export const LOCKOUT_PAGE = 'Microsoft page "Protect user accounts from attacks with Microsoft Entra smart lockout"';
export const PTA_PAGE = 'Microsoft page "Troubleshoot Microsoft Entra pass-through authentication"';
export const ACCESS_PAGE =
  'Microsoft page "What is Conditional Access?" (policies are enforced after first-factor authentication)';
export const FIELD = 'field reports of sign-in testing tools';
