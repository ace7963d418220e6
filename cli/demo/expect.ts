import type { MigrationConfig } from '../../flows/configuration.ts';
import type { Person } from '../../sandbox/people.ts';
import type { Result, Verdict } from './campaign.ts';

/** The verdicts that this kind of person must get, one a password typed, after the operator's choices. */
export function verdictsOf(person: Person, policy: MigrationConfig['policy']): readonly Verdict[] {
  return person.expected.map((expected): Verdict => {
    switch (expected) {
      case 'policy-mfa':
        return policy.mfaRequired;
      case 'policy-blocked':
        return policy.blockedByPolicy;
      case 'policy-expired':
        return policy.passwordExpired;
      case 'okta':
        return 'own password';
      default:
        return expected;
    }
  });
}

/** Everything in which a person did not end as their kind demands; empty: all is right. */
export function differences(result: Result, policy: MigrationConfig['policy']): string[] {
  const { person, signIns, again } = result;
  const verdicts = verdictsOf(person, policy);
  const found: string[] = [];
  const say = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  const own = person.okta.start === 'active';
  const imported = verdicts.includes('verified');

  say(result.statusFirst === (own ? 'ACTIVE' : 'not in Okta'), `was ${result.statusFirst} before the import`);
  say(result.statusBefore === (own ? 'ACTIVE' : 'STAGED'), `was ${result.statusBefore} after the import`);
  say(result.statusArmed === 'ACTIVE', `was ${result.statusArmed} when flow 01 had ended`);
  say(result.statusAfter === 'ACTIVE', `is ${result.statusAfter} in the end`);
  say(result.providerAfter === (own || imported ? 'OKTA' : 'IMPORT'), `password provider is ${result.providerAfter}`);
  say(signIns.length === verdicts.length, `${signIns.length} of ${verdicts.length} sign-ins`);
  for (const [at, verdict] of verdicts.entries()) {
    const signIn = signIns[at];
    if (signIn === undefined) continue;
    const lets = verdict === 'verified' || verdict === 'own password';
    say(
      signIn.signedIn === lets && signIn.verdict === verdict,
      `sign-in ${at + 1} ended ${signIn.status} (${signIn.verdict}), expected ${verdict}`,
    );
    const calls = own ? 0 : at === 0 && person.firstAnswerLate ? 2 : 1;
    say(signIn.hookCalls === calls, `sign-in ${at + 1} called the hook ${signIn.hookCalls} times, expected ${calls}`);
  }
  if (imported || own) {
    say(again?.signedIn === true, `the second sign-in ended ${again?.status ?? 'not at all'}`);
    say(again?.hookCalls === 0, `the second sign-in called the hook ${again?.hookCalls} times`);
  }
  // The person whom Entra has lost has no profile there, and who was ACTIVE before was not activated.
  if (!own && person.entra !== null) say(result.profileCopied, 'flow 03 did not copy the profile');
  return found;
}
