import { type AdWorld, FIRST, SECOND } from './ad-world.ts';

export const POLICY =
  'The password does not meet the password policy requirements. Check the minimum password length, password complexity and password history requirements. (Exception from HRESULT: 0x800708C5)';
export const DOWN = 'The server is not operational. (Exception from HRESULT: 0x8007203A)';

/** Ann changed the password, and what the directory said to it was logged. */
export async function failed(w: AdWorld, reason: string): Promise<string> {
  const id = await w.user();
  w.agent.answers.push({ ok: false, reason });
  await w.change(id, FIRST, SECOND);
  await w.watch();
  return id;
}

/** Calls that ended the sessions of a user. */
export const clearings = (w: AdWorld) =>
  w.calls.filter((call) => call.startsWith('DELETE') && call.endsWith('/sessions'));
