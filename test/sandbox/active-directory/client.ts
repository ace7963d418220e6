import { Attribute, Change, Client, ResultCodeError } from 'ldapts';
import type { DomainController } from '../../../sandbox/active-directory/model.ts';

export const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
export const quoted = (password: string): Buffer => utf16(`"${password}"`);

export function change(operation: 'add' | 'delete' | 'replace', type: string, ...values: (Buffer | string)[]): Change {
  const buffers = values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'utf8') : value));
  return new Change({ operation, modification: new Attribute({ type, values: buffers }) });
}

/** Delete and add in one modify: a change by somebody who knows the old password. */
export function swap(old: string, next: string): Change[] {
  return [change('delete', 'unicodePwd', quoted(old)), change('add', 'unicodePwd', quoted(next))];
}

/** On a connection of its own, bound as this account. */
export async function as<T>(
  dc: Pick<DomainController, 'url' | 'ca'>,
  account: { readonly account: string; readonly password: string } | null,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ url: dc.url, timeout: 10_000, connectTimeout: 10_000, tlsOptions: { ca: [dc.ca] } });
  try {
    if (account !== null) await client.bind(account.account, account.password);
    return await work(client);
  } finally {
    await client.unbind().catch(() => undefined);
  }
}

/** Result code and the text's leading hex, `0` where the work succeeds: `19 0000052D`. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '0';
  } catch (error) {
    if (!(error instanceof ResultCodeError)) return error instanceof Error ? error.name : 'unknown';
    const hex = /^([0-9A-F]{8}):/.exec(error.message)?.[1];
    return hex === undefined ? `${error.code}` : `${error.code} ${hex}`;
  }
}
