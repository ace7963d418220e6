import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { verdictTable } from '../../../../connector/entra/verdict/document.ts';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import { DEFAULT_POLICY, type VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { resolvePolicy, VERDICT_TABLE, verdictByCode } from '../../../../connector/entra/verdict/table.ts';
import { failure, TENANT, USER } from '../helpers/replies.ts';

// Written down a second time on purpose: a slip in the data files must not go unseen.
const MFA = [50072, 50074, 50076, 50078, 50079, 50125, 50158, 500121];
const BLOCKED = [50005, 50097, 50127, 50129, 50131, 50155, 53000, 53001, 53002, 53003, 530031, 530032];
const EXPIRED = [50055, 50144];
const WRONG = [50064, 50126];
const NEVER = [
  50034, 51004, 50014, 16003, 50020, 50197, 90072, 50059, 50128, 90019, 90002, 50053, 50057, 50056, 80012, 80004, 80001,
  80002, 80003, 80005, 80007, 80010, 80011, 80013, 80014, 50033, 50000, 50087, 50166, 90006, 90012, 90024, 90033, 90036,
  90090, 90091, 90055, 50196, 70001, 700011, 700016, 7000112, 70002, 7000215, 7000222, 700025, 700027, 7000218, 70011,
  28002, 28003, 500011, 50001, 650056, 650057, 65002, 9001023, 900144, 90014, 90023, 9002313, 50194, 90130, 70003,
  50058, 50132, 50133, 50173, 50089, 70008, 700082, 81004, 81005, 81006, 81007, 81008, 81009, 81010, 81011, 81012,
  81016, 530035, 53004, 53011, 50135, 50142, 65001, 65004, 90094, 90095, 90008, 50105,
];

const policies: VerdictPolicy[] = (['verified', 'denied'] as const).flatMap((mfaRequired) =>
  (['verified', 'denied'] as const).flatMap((blockedByPolicy) =>
    (['verified', 'wrong'] as const).map((passwordExpired) => ({ mfaRequired, blockedByPolicy, passwordExpired })),
  ),
);

function expectedOutcome(code: number, policy: VerdictPolicy): string {
  if (WRONG.includes(code)) return 'wrong';
  if (MFA.includes(code)) return policy.mfaRequired;
  if (BLOCKED.includes(code)) return policy.blockedByPolicy;
  if (EXPIRED.includes(code)) return policy.passwordExpired;
  return 'denied';
}

describe('verdict table', () => {
  it('has every code once, sorted, with a name, a reason and a source', () => {
    const codes = VERDICT_TABLE.map((row) => row.code);
    expect(codes).toEqual([...new Set([...MFA, ...BLOCKED, ...EXPIRED, ...WRONG, ...NEVER])].sort((a, b) => a - b));
    for (const row of VERDICT_TABLE) {
      expect(row.reason).toMatch(/^[a-z][a-z-]+$/);
      expect(row.name).not.toBe('');
      expect(row.source).not.toBe('');
    }
  });

  it('lets a policy verify only a code that says the password was right', () => {
    for (const row of VERDICT_TABLE) {
      if (row.outcome.startsWith('policy:')) expect(row.says).toBe('right');
      if (row.says === 'wrong') expect(row.outcome).toBe('wrong');
    }
  });

  it.each(policies)('gives every code its outcome under %j', (policy) => {
    const flat = resolvePolicy(VERDICT_TABLE, policy);
    for (const { code, outcome, reason } of verdictByCode(policy)) {
      expect([code, outcome]).toEqual([code, expectedOutcome(code, policy)]);
      expect(flat.get(code)).toEqual({ outcome, reason });
      for (const status of [400, 401]) {
        const reply = { status, headers: {}, body: JSON.stringify(failure([code])) };
        expect(judge(reply, { tenantId: TENANT, username: USER }, policy)).toEqual({ outcome, reason, code });
      }
    }
  });

  it('lets MFA through by default, and neither blocked nor expired', () => {
    const outcomes = new Map(verdictByCode(DEFAULT_POLICY).map((row) => [row.code, row.outcome]));
    expect([50076, 50079, 53003, 50055].map((code) => outcomes.get(code))).toEqual([
      'verified',
      'verified',
      'denied',
      'wrong',
    ]);
  });

  it('has the defaults of migration.json', () => {
    const path = new URL('../../../../schemas/config/migration.schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(path, 'utf8'));
    const choices = Object.entries(properties.policy.properties as Record<string, { default: string }>);
    expect(Object.fromEntries(choices.map(([name, choice]) => [name, choice.default]))).toEqual(DEFAULT_POLICY);
  });

  it('denies policy codes when a choice is missing or misspelt', () => {
    const broken = { mfaRequired: 'VERIFIED', passwordExpired: true } as unknown as VerdictPolicy;
    expect(verdictByCode(broken).filter((row) => row.outcome === 'verified')).toEqual([]);
  });

  it('is what docs/verdict.md shows', () => {
    const page = readFileSync(new URL('../../../../docs/verdict.md', import.meta.url), 'utf8');
    expect(page.slice(page.indexOf('| AADSTS |'))).toBe(verdictTable());
  });
});
