/** The applications as pack 04 calls them. */
export const DIRECTORY = 'Active Directory';
export const OTHER_NAME = 'Google Workspace';

/** What a bind said, for people (Microsoft page "Bind error codes"). */
const BIND: Readonly<Record<string, string>> = {
  ok: 'binds',
  '52e': 'refused (52e)',
  '773': 'must change (773)',
  '775': 'locked out (775)',
  down: 'no answer',
};

/** AD's data code in words. */
export function bound(outcome: string): string {
  return BIND[outcome] ?? outcome;
}
