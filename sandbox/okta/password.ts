import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { StoredPassword } from './model.ts';

const OPTIONS = { N: 1024, r: 8, p: 1 };

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, OPTIONS, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

export async function storePassword(password: string): Promise<StoredPassword> {
  const salt = randomBytes(16);
  return { salt, hash: await derive(password, salt) };
}

export async function isPassword(stored: StoredPassword, password: string): Promise<boolean> {
  return timingSafeEqual(stored.hash, await derive(password, stored.salt));
}
