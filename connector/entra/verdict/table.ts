import { POLICY_CODES } from './codes-policy.ts';
import { SERVICE_CODES } from './codes-service.ts';
import { USER_CODES } from './codes-user.ts';
import type { CodeRow, CodeVerdict, Outcome, VerdictPolicy } from './model.ts';

/** Every AADSTS code that the password check knows, by number. A code that is not here is denied and reported. */
export const VERDICT_TABLE: readonly CodeRow[] = [...USER_CODES, ...POLICY_CODES, ...SERVICE_CODES].sort(
  (a, b) => a.code - b.code,
);

/**
 * The table after the operator's choices, by code. Only the exact word `verified` of a policy verifies, so a
 * missing or misspelt choice denies.
 */
export function resolvePolicy(
  table: readonly CodeRow[],
  policy: VerdictPolicy,
): Map<number, { outcome: Outcome; reason: string }> {
  return new Map(table.map((row) => [row.code, { outcome: outcomeOf(row, policy), reason: row.reason }]));
}

/** The same as plain data sorted by code: what the compiled flow's Lookup card holds. */
export function verdictByCode(policy: VerdictPolicy): readonly CodeVerdict[] {
  return VERDICT_TABLE.map((row) => ({ code: row.code, outcome: outcomeOf(row, policy), reason: row.reason }));
}

function outcomeOf(row: CodeRow, policy: VerdictPolicy): Outcome {
  switch (row.outcome) {
    case 'policy:mfa':
      return policy.mfaRequired === 'verified' ? 'verified' : 'denied';
    case 'policy:blocked':
      return policy.blockedByPolicy === 'verified' ? 'verified' : 'denied';
    case 'policy:expired':
      return policy.passwordExpired === 'verified' ? 'verified' : 'wrong';
    default:
      return row.outcome;
  }
}
