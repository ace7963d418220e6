import type { Connection } from './connection.ts';
import { adError } from './error.ts';
import { guidOf, numberOf, textOf } from './values.ts';

export type LoginAttribute = 'userPrincipalName' | 'sAMAccountName' | 'mail';
export const LOGIN_ATTRIBUTES: readonly LoginAttribute[] = ['userPrincipalName', 'sAMAccountName', 'mail'];

export interface DirectoryUser {
  readonly dn: string;
  /** objectGUID as text: stays the same when the user is renamed or moved. */
  readonly id: string;
  readonly userPrincipalName: string | null;
  readonly sAMAccountName: string | null;
  readonly mail: string | null;
  readonly displayName: string | null;
  readonly enabled: boolean;
  /** adminCount=1: AdminSDHolder keeps delegated rights away (Microsoft page "Protected accounts and groups"). */
  readonly protected: boolean;
}

const MAX_LOGIN = 1024;
const ACCOUNT_DISABLED = 2;
const ATTRIBUTES = [
  'objectGUID',
  'userPrincipalName',
  'sAMAccountName',
  'mail',
  'displayName',
  'userAccountControl',
  'adminCount',
];

/** The user whose attribute is exactly `login`; null where there is none. @throws AD_REFUSED `ambiguous` where several are. */
export async function findUser(
  { client, ldapts }: Connection,
  baseDn: string,
  login: string,
  attribute: LoginAttribute,
): Promise<DirectoryUser | null> {
  const { AndFilter, EqualityFilter, NotFilter } = ldapts;
  const equal = (name: string, value: string) => new EqualityFilter({ attribute: name, value });
  // objects, not text: what the login holds is never read as a filter; computers are users too
  const filter = new AndFilter({
    filters: [
      equal(attribute, login),
      equal('objectClass', 'user'),
      new NotFilter({ filter: equal('objectClass', 'computer') }),
    ],
  });
  const { searchEntries } = await client.search(baseDn, {
    scope: 'sub',
    filter,
    sizeLimit: 2,
    attributes: ATTRIBUTES,
    explicitBufferAttributes: ['objectGUID'],
  });
  const [entry, other] = searchEntries;
  if (entry === undefined) return null;
  if (other !== undefined) throw adError('ambiguous');
  if (!isSame(textOf(entry, attribute), login)) return null;
  return {
    dn: entry.dn,
    id: guidOf(entry, 'objectGUID') ?? '',
    userPrincipalName: textOf(entry, 'userPrincipalName'),
    sAMAccountName: textOf(entry, 'sAMAccountName'),
    mail: textOf(entry, 'mail'),
    displayName: textOf(entry, 'displayName'),
    enabled: (numberOf(entry, 'userAccountControl') & ACCOUNT_DISABLED) === 0,
    protected: textOf(entry, 'adminCount') === '1',
  };
}

/**
 * true: the same but for capital letters. Directories are laxer, and one person's password would go to another: Windows
 * takes jose for josé (MS-ADTS, "Unicode String Comparison"), Samba takes no notice of blanks at the ends (seen).
 */
function isSame(value: string | null, login: string): boolean {
  // both ways: the sign of the Kelvin is a small k, and no K
  return value !== null && value.toLowerCase() === login.toLowerCase() && value.toUpperCase() === login.toUpperCase();
}

/** false: no user can have such a login, so that nobody needs to be asked. */
export function isLogin(login: unknown): login is string {
  return (
    typeof login === 'string' && login.trim() !== '' && login.length <= MAX_LOGIN && !/[\0\p{Surrogate}]/u.test(login)
  );
}
