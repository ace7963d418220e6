import { parsePasswordImport } from '../okta/password-import-hook.ts';

/** Told of a password that was verified; the sign-in does not wait for it. */
export type PasswordVerified = (login: string, password: string) => void;

/** What a flow answered; `body` is JSON text. */
interface HookAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/**
 * For `serve`'s `answered`: hands the login and password of a password import hook call on when, and only when, the
 * flow has answered VERIFIED. Throws what `verified` throws.
 */
export function verifiedPassword(verified: PasswordVerified): (requestBody: string, answer: HookAnswer) => void {
  return (requestBody, answer) => {
    if (answer.statusCode !== 200 || !isVerified(answer.body)) return;
    const parsed = parsePasswordImport(requestBody, 'application/json');
    if (parsed.ok) verified(parsed.request.username, parsed.request.password);
  };
}

/** One command, and it says VERIFIED: what Okta itself would take as the verdict. */
function isVerified(body: string): boolean {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return false;
  }
  const { commands, error } = (answer ?? {}) as { commands?: unknown; error?: unknown };
  if (error !== undefined || !Array.isArray(commands) || commands.length !== 1) return false;
  const [command] = commands as readonly ({ type?: unknown; value?: { credential?: unknown } } | null)[];
  return command?.type === 'com.okta.action.update' && command.value?.credential === 'VERIFIED';
}
