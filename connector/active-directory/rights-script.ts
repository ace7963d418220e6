import { FlopackError } from '../core/error.ts';
import { parseDn } from './dn.ts';
import { rightsScriptAfter, rightsScriptBefore } from './rights-script-text.ts';

export interface RightsScriptOptions {
  /** DNs of the organizational units whose users Okta sets passwords of. */
  readonly ous: readonly string[];
  /** The account that the Okta AD agent runs as: `DOMAIN\name` or `name@domain`. */
  readonly account: string;
}

const MAX_OUS = 200;
/** A sAMAccountName has none of these (Microsoft page "SAM-Account-Name attribute"); `:` and `;` end the name for dsacls. */
const NAME = '[^"/\\\\\\[\\]:;|=,+*?<>@\\p{C}]+';
const ACCOUNT = new RegExp(`^(?:${NAME}\\\\${NAME}|${NAME}@${NAME})$`, 'u');

/**
 * A PowerShell script for the directory administrator: shows which of the three rights that Sync Password takes the
 * account has in each OU, and grants them with dsacls when it is run with -Grant (Okta page "Okta service account
 * permissions"; Microsoft page "Dsacls Syntax"). It is ASCII, so that no code page changes it.
 * @throws FlopackError CONFIG_INVALID naming everything that is wrong
 */
export function rightsScript({ ous, account }: RightsScriptOptions): string {
  const wrong: string[] = [];
  if (ous.length === 0 || ous.length > MAX_OUS) wrong.push(`give 1 to ${MAX_OUS} OUs`);
  for (const [i, ou] of ous.entries())
    if (parseDn(ou) === null || /\p{Cc}/u.test(ou))
      wrong.push(`OU ${i + 1} is no distinguished name such as OU=People,DC=corp,DC=example,DC=com`);
  if (account.length > 256 || account.trim() !== account || !ACCOUNT.test(account))
    wrong.push('the account has to be DOMAIN\\name or name@domain');
  if (wrong.length > 0) throw new FlopackError('CONFIG_INVALID', `Script of rights: ${wrong.join('; ')}.`);
  const lines = [...new Set(ous)].map((ou) => `  ${literal(withoutQuotes(ou))}`);
  return `${rightsScriptBefore}$Account = ${literal(account)}\n$Ous = @(\n${lines.join('\n')}\n)\n${rightsScriptAfter}`;
}

/** Windows PowerShell hands a double quote on to programs as the end of an argument; DNs spell it in hex as well. */
function withoutQuotes(dn: string): string {
  return dn.replaceAll('\\"', '\\22');
}

/**
 * A text as one single-quoted literal of PowerShell, in ASCII: in it nothing but the quote itself means anything. Others
 * than ASCII stand as \uXXXX, which PowerShell's regular expressions read: four of them would count as single quotes, and
 * the bytes of the rest too where a file is read in the wrong code page.
 */
function literal(text: string): string {
  const quoted = (plain: string): string => `'${plain.replaceAll("'", "''")}'`;
  if (/^[ -~]*$/.test(text)) return quoted(text);
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `([regex]::Unescape(${quoted(escaped)}))`;
}
