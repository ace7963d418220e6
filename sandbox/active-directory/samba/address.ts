import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Fixed in Samba: LDAP, LDAPS and the global catalog's two. */
const PORTS: readonly number[] = [389, 636, 3268, 3269];

/** A loopback address whose four ports are free, out of 127.77.0.0/16: a controller has one of its own. */
export async function freeAddress(): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const address = `127.77.${randomInt(0, 256)}.${randomInt(1, 255)}`;
    const free = await Promise.all(PORTS.map((port) => isFree(address, port)));
    if (free.every(Boolean)) return address;
  }
  throw new Error('No address in 127.77.0.0/16 has its ports 389, 636, 3268 and 3269 free.');
}

/** No right to bind a low port says nothing: the controller has it, we may not. */
function isFree(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EACCES'));
    probe.listen(port, address, () => probe.close(() => resolve(true)));
  });
}
