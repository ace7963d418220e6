import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printPack } from '../../format/print.ts';
import { hasCorpus } from '../support/corpus.ts';
import { type Migration, type PackSetUp, startMigration } from '../support/migration.ts';
import { articleSetUp, ourSetUp } from './article-set-up.ts';
import { flowNamed, sideBySide, triggerOf, visibleCards } from './comparison.ts';

/** Flow by flow: the article's name and ours. */
const pairs = [
  [
    "Office365 - Enable Password Hook at App user's Assignement",
    "01 Office 365 - Enable Password Hook at App User's Assignment",
  ],
  ['Office365 - Enable Password Hook at user creation', '01 Office 365 - Enable Password Hook at User Creation'],
  ['AAD - Password Import Hook', '02 AAD - Password Import Hook'],
  ['AAD - Validate Creds', '02 AAD - Validate Creds'],
  ['Sync User Attributes from AAD to Okta', '03 AAD - Sync User Attributes'],
] as const;

const VERIFIED = { commands: [{ type: 'com.okta.action.update', value: { credential: 'VERIFIED' } }] };
const UNVERIFIED = { commands: [{ type: 'com.okta.action.update', value: { credential: 'UNVERIFIED' } }] };

/** The different calls of Okta's API, in order of first appearance; profile updates are one whatever they write. */
function callsFor(world: Migration): string[] {
  const calls = world.oktaCalls.map((call) => call.replace(/ \{"profile":.*/, ' {"profile":...}'));
  return [...new Set(calls)];
}

/** Our packs against the article's, from the files and from running both on the same people. */
(hasCorpus ? describe : describe.skip)("our packs and the article's", () => {
  let article: Migration;
  let ours: Migration;
  let setUps: { article: PackSetUp; ours: PackSetUp };
  const lines: string[] = [];

  beforeAll(async () => {
    setUps = { article: articleSetUp(), ours: ourSetUp() };
    [article, ours] = await Promise.all([startMigration(setUps.article), startMigration(setUps.ours)]);
    await Promise.all([article.importAll(), ours.importAll()]);
  }, 60_000);
  afterAll(async () => {
    console.info(lines.join('\n'));
    await Promise.all([article.close(), ours.close()]);
  });

  it('start with the same triggers', () => {
    for (const [theirs, own] of pairs) {
      const left = triggerOf(flowNamed(setUps.article.packs, theirs));
      const right = triggerOf(flowNamed(setUps.ours.packs, own));
      lines.push(...sideBySide(`Trigger of ${own}`, [left], [right]));
      expect(right).toBe(left);
    }
  });

  it('use the cards of the article, and more', () => {
    const missing = pairs.map(([theirs, own]) => {
      const left = visibleCards(flowNamed(setUps.article.packs, theirs));
      const right = visibleCards(flowNamed(setUps.ours.packs, own));
      lines.push(...sideBySide(`Cards of ${own}`, left, right));
      return [...new Set(left)].filter((card) => !right.includes(card));
    });
    expect(missing).toEqual([['httpfunctions/post'], ['httpfunctions/post'], [], ['control/if'], []]);
  });

  it('make the same calls, but for the checks before and the e-mail', () => {
    const left = callsFor(article);
    const right = callsFor(ours);
    lines.push(...sideBySide('Calls of Okta', left, right));
    const arm = 'POST /api/v1/users/{user} {"credentials":{"password":{"hook":{"type":"default"}}}}';
    for (const calls of [left, right]) expect(calls).toContain(arm);
    expect(left).toContain('POST /api/v1/users/{user}/lifecycle/activate?sendEmail=true');
    expect(right).toContain('POST /api/v1/users/{user}/lifecycle/activate?sendEmail=false');
    const checks = ['GET /api/v1/users/{user}', 'GET /api/v1/apps/{app}/users/{user}'];
    for (const check of checks) {
      expect(left).not.toContain(check);
      expect(right).toContain(check);
    }
  });

  it('answer the same for a right and for a wrong password', async () => {
    for (const world of [article, ours]) {
      const person = world.people.find(({ kind }) => kind === 'wrong-then-right')!;
      const [wrong, right] = person.passwords as [string, string];
      expect(await world.ask(person.login, right)).toEqual({ status: 200, body: VERIFIED });
      expect(await world.ask(person.login, wrong)).toEqual({ status: 200, body: UNVERIFIED });
    }
  });

  describe('differ on purpose', () => {
    const note = (difference: string, theirs: string, own: string): void => {
      lines.push(...sideBySide(`Difference: ${difference}`, [theirs], [own]));
    };

    it('STAGED check: who is ACTIVE with an Okta password keeps it', () => {
      const outcome = [article, ours].map((world) => {
        const person = world.people.find(({ kind }) => kind === 'already-active')!;
        return world.okta.user(person.login)?.provider.type ?? '';
      });
      note('STAGED check (provider of an ACTIVE user after the import)', outcome[0]!, outcome[1]!);
      expect(outcome).toEqual(['IMPORT', 'OKTA']);
    });

    it('no token in the file', () => {
      const found = [setUps.article, setUps.ours].map(({ packs }) =>
        packs.some((pack) => /Authorization[^}]*SSWS/.test(printPack(pack))),
      );
      note('token in the file', String(found[0]), String(found[1]));
      expect(found).toEqual([true, false]);
    });

    it('save-data is off where passwords flow', () => {
      const saved = [setUps.article, setUps.ours].map(({ packs }, side) =>
        pairs.slice(2, 4).map((names) => flowNamed(packs, names[side as 0 | 1]).log),
      );
      note('save-data of both flows of 02', String(saved[0]), String(saved[1]));
      expect(saved).toEqual([
        [true, true],
        [false, false],
      ]);
    });

    it('no e-mail', () => {
      const mails = [article, ours].map((world) => world.oktaCalls.some((call) => call.includes('sendEmail=true')));
      note('activation e-mail', String(mails[0]), String(mails[1]));
      expect(mails).toEqual([true, false]);
    });

    it('verdict table: MFA proves the password, a foreign token and an empty answer do not', async () => {
      const kinds = ['mfa-required', 'foreign-tenant', 'other-user', 'entra-empty', 'locked'] as const;
      const answers: Record<string, (string | undefined)[]> = {};
      for (const kind of kinds) {
        answers[kind] = [];
        for (const world of [article, ours]) {
          const person = world.people.find((one) => one.kind === kind)!;
          const { body } = await world.ask(person.login, person.passwords[0]!);
          const { commands } = body as { commands?: { value: { credential: string } }[] };
          answers[kind].push(commands?.[0]?.value.credential ?? 'error');
        }
        note(`verdict for ${kind}`, answers[kind][0]!, answers[kind][1]!);
      }
      expect(answers).toMatchObject({
        'mfa-required': ['error', 'VERIFIED'],
        'foreign-tenant': ['VERIFIED', 'UNVERIFIED'],
        'other-user': ['VERIFIED', 'UNVERIFIED'],
        locked: ['error', 'UNVERIFIED'],
      });
      expect(answers['entra-empty']?.[1]).toBe('UNVERIFIED');
    });

    it('idempotence: two events for one user are one activation and no failed execution', () => {
      const failed = [article, ours].map(
        (world) =>
          world.runtime.history.list({ status: 'error' }).filter(({ flowName }) => /Enable/.test(flowName)).length,
      );
      note('failed executions of 01 when created and assigned at once', String(failed[0]), String(failed[1]));
      expect(failed[0]).toBeGreaterThan(0);
      expect(failed[1]).toBe(0);
    });
  });
});
