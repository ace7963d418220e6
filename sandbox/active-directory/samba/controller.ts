import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
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
import { giveAway, provision } from './provision.ts';
import { printSettings, settingsPath } from './settings.ts';
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
  giveAway(folder.path);
  const data = join(folder.path, 'data');
  if (template === undefined) {
    step('making a domain');
    await provision(data, address);
  } else {
    step('copying a domain');
    await copyTemplate(template, data);
  }
  const { cert, key } = await makeCertificate(address, DOMAIN.hostName);
  await writeOwn(settingsPath(data), printSettings(data, address));
  const tls = join(data, 'private', 'tls');
  await mkdir(tls, { recursive: true, mode: 0o700 });
  giveAway(tls);
  await writeOwn(join(tls, 'ca.pem'), cert);
  await writeOwn(join(tls, 'cert.pem'), cert);
  await writeOwn(join(tls, 'key.pem'), key);
  step('starting Samba');
  let running: Running | null = await startSamba(data, address, cert);
  const password = newPassword();
  const stop = async (): Promise<void> => {
    const one = running;
    running = null;
    await one?.kill();
  };
  try {
    await setAdministratorPassword(data, password);
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
      running ??= await startSamba(data, address, cert);
    },
    close: async () => {
      await stop();
      await folder.remove();
    },
  };
}

/** A new file for the controller's account alone. */
async function writeOwn(path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  await chmod(path, 0o600);
  giveAway(path);
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
