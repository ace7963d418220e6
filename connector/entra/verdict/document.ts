import type { CodeRow } from './model.ts';
import { VERDICT_TABLE } from './table.ts';

const OUTCOMES: Readonly<Record<CodeRow['outcome'], string>> = {
  wrong: 'wrong',
  denied: 'denied',
  'policy:mfa': '`policy.mfaRequired`',
  'policy:blocked': '`policy.blockedByPolicy`',
  'policy:expired': '`policy.passwordExpired`',
};

/** The table as Markdown, one code a row, for `docs/verdict.md`. */
export function verdictTable(): string {
  const lines = VERDICT_TABLE.map(
    (row) =>
      `| ${row.code} | ${row.name} | ${row.says} | ${OUTCOMES[row.outcome]} | \`${row.reason}\` | ${row.act} | ${row.source} |`,
  );
  return [
    '| AADSTS | name | says of the password | outcome | reason | who acts | source |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
