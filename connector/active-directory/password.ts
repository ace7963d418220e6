/** UTF-16 units: the longest password that AD takes (Microsoft page "Password Policy"; KB 269190 sends it as UTF-16). */
const MAX_PASSWORD = 256;

/**
 * Why a password cannot be sent; null: it can. An empty one is the dangerous case: Windows takes a bind with a name and
 * no password for an anonymous one and says success (RFC 4513, 5.1.2); a NUL may cut a password to nothing on its way.
 */
export function passwordProblem(password: unknown): 'empty-password' | 'unusable-password' | null {
  if (typeof password !== 'string' || password === '') return 'empty-password';
  // a lone surrogate can be set (UTF-16), but never be typed again in a simple bind (UTF-8)
  const unusable = password.length > MAX_PASSWORD || password.includes('\0') || /\p{Surrogate}/u.test(password);
  return unusable ? 'unusable-password' : null;
}

/** The value of `unicodePwd`: the password in double quotes, UTF-16LE (Microsoft KB 269190, MS-ADTS 3.1.1.3.1.5). */
export function unicodePwd(password: string): Buffer {
  const value = Buffer.from(`"${password}"`, 'utf16le');
  // ldapts writes each message as JSON for its debug log
  return Object.defineProperty(value, 'toJSON', { value: () => '[secret]' });
}
