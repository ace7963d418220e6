import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AGENT_RIGHTS, CONSOLE_STEPS, LATE_USERS } from '../../cli/setup/steps.ts';
import { PUSH_REASONS } from '../../connector/migration/push-reasons.ts';
import { root } from '../support/root.ts';

const page = readFileSync(join(root, 'docs/active-directory.md'), 'utf8');

/** The rows of the table under this header line, cells trimmed. */
function rowsUnder(header: string): string[][] {
  const lines = page.split('\n');
  const at = lines.indexOf(header);
  if (at < 0) return [];
  const rows: string[][] = [];
  for (const line of lines.slice(at + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}

describe('docs/active-directory.md', () => {
  it('has the eight steps of setup, in their order, with what each does to users', () => {
    const steps = CONSOLE_STEPS.map(({ action, effect }, at) => [`${at + 1}. ${action}`, effect]);
    expect(rowsUnder('| step | what it does to users |')).toEqual(steps);
    expect(steps).toHaveLength(8);
  });

  it('has the rights of the agent, and what happens without each', () => {
    expect(rowsUnder('| right | without it |')).toEqual(AGENT_RIGHTS.map(({ right, without }) => [right, without]));
    expect(LATE_USERS).toContain('User must change password at next logon');
  });

  it('has every cause that pack 04 knows, whether it is repeated, and the advice', () => {
    const causes = PUSH_REASONS.map(({ cause, meaning, retry, advice }) => [
      `\`${cause}\``,
      meaning,
      retry ? 'yes' : 'no',
      advice,
    ]);
    expect(rowsUnder('| Cause | why | again? | what to do |')).toEqual(causes);
  });
});
