/** The applications as pack 04 calls them. */
export const DIRECTORY = 'Active Directory';
export const OTHER_NAME = 'Google Workspace';

/** What a bind said, for people (Microsoft page "Bind error codes"). */
const BIND: Readonly<Record<string, string>> = {
  ok: 'binds',
  '52e': 'refused',
  '773': 'must change',
  '775': 'locked',
  down: 'no answer',
};

/** AD's data code in words. */
export function bound(outcome: string): string {
  return BIND[outcome] ?? outcome;
}

/** The same with the code, where it is one. */
export function boundWithCode(outcome: string): string {
  return /^[0-9a-f]{3}$/.test(outcome) ? `${bound(outcome)} (${outcome})` : bound(outcome);
}
