import type { DomainController } from '../../../sandbox/active-directory/model.ts';
import { describeAgent } from './contract-agent.ts';
import { describeBinds } from './contract-binds.ts';
import { type Differences, openFixture } from './contract-fixture.ts';
import { describePasswords } from './contract-passwords.ts';

/** What a domain controller does, Samba's or the fake: everything else of the sandbox and the product relies on it. */
export function describeController(start: () => Promise<DomainController>, words: Differences): void {
  const at = openFixture(start, words);
  describeBinds(at);
  describePasswords(at);
  describeAgent(at);
}
