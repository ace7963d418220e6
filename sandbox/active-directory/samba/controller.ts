import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Attribute, Change, Client } from 'ldapts';
import { makeCertificate } from '../certificate.ts';
import { ADMINISTRATOR_DN, DOMAIN } from '../domain.ts';
import { leave, newPassword, unicodePassword } from '../ldap.ts';
import type { ControllerEnd } from '../model.ts';
import { freeAddress } from './address.ts';
import { sambaProblem } from './available.ts';
import { type KeptFolder, makeFolder } from './folder.ts';
import { type Running, startSamba } from './process.ts';
import { giveAway, prepare, provision } from './provision.ts';
import { dataPath, ownPath } from './settings.ts';
import { copyTemplate } from './template.ts';

export interface SambaOptions {
  readonly address?: string;
  readonly template?: string;
  readonly onProgress?: (step: string) => void;
}

/** A real domain controller: its own folder, address, certificate and process. */
export async function startSambaController(options: SambaOptions): Promise<ControllerEnd> {
  const problem = sambaProblem();
  if (problem !== null) throw new Error(problem);
  const address = options.address ?? (await freeAddress());
  const step = options.onProgress ?? (() => undefined);
  const folder = await makeFolder('dc');
  try {
    return await startIn(folder, address, options.template, step);
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

async function startIn(
  folder: KeptFolder,
  address: string,
  template: string | undefined,
  step: (step: string) => void,
): Promise<ControllerEnd> {
  await prepare(folder.path, address);
  if (template === undefined) {
    step('making a domain');
    await provision(folder.path, address);
  } else {
    step('copying a domain');
    await copyTemplate(template, folder.path);
  }
  const { cert, key } = await makeCertificate(address, DOMAIN.hostName);
  for (const [name, text] of Object.entries({ 'ca.pem': cert, 'cert.pem': cert, 'key.pem': key })) {
    const path = ownPath(folder.path, name);
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
    giveAway(path);
  }
  step('starting Samba');
  let running: Running | null = await startSamba(folder.path, address, cert);
  const password = newPassword();
  const stop = async (): Promise<void> => {
    const one = running;
    running = null;
    await one?.kill();
  };
  try {
    await setAdministratorPassword(dataPath(folder.path), password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    kind: 'samba',
    url: `ldaps://${address}:636`,
    ca: cert,
    password,
    stop,
    start: async () => {
      running ??= await startSamba(folder.path, address, cert);
    },
    close: async () => {
      await stop();
      await folder.remove();
    },
  };
}

/** Over Samba's own socket, where the account that runs it is the system: no earlier password is needed. */
async function setAdministratorPassword(data: string, password: string): Promise<void> {
  const path = join(data, 'private', 'ldap_priv', 'ldapi');
  const client = new Client({
    url: 'ldap://localhost',
    timeout: 10_000,
    connectTimeout: 10_000,
    createConnection: (() => connect(path)) as typeof connect,
  });
  try {
    const value = new Attribute({ type: 'unicodePwd', values: [unicodePassword(password)] });
    await client.modify(ADMINISTRATOR_DN, new Change({ operation: 'replace', modification: value }));
  } finally {
    await leave(client);
  }
}
