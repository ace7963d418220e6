import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** A request body as text, or the status that refuses it. */
export type ReadBody = { readonly text: string } | { readonly status: 400 | 413 | 415; readonly message: string };

const NONE: ReadBody = { text: '' };

/** Reads a body of at most `limit` bytes. Rejects where the caller goes away. */
export function readBody(req: IncomingMessage, limit: number): Promise<ReadBody> | ReadBody {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return { status: 415, message: 'Send the body without Content-Encoding.' };
  const length = req.headers['content-length'];
  if (length === undefined && req.headers['transfer-encoding'] === undefined) return NONE;
  if (length !== undefined && Number(length) > limit) return tooLarge(limit);
  if (length === '0') return NONE;
  return new Promise((resolve, reject) => {
    let first: Buffer | null = null;
    let chunks: Buffer[] | null = null;
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        req.removeAllListeners('data');
        // the rest is read and dropped, else the caller would see a reset instead of the answer
        req.resume();
        resolve(tooLarge(limit));
      } else if (first === null) first = chunk;
      else if (chunks === null) chunks = [first, chunk];
      else chunks.push(chunk);
    });
    req.on('end', () => {
      const whole = chunks === null ? first : Buffer.concat(chunks, size);
      if (whole === null) resolve(NONE);
      else
        resolve(isUtf8(whole) ? { text: whole.toString('utf8') } : { status: 400, message: 'The body is not UTF-8.' });
    });
    req.on('error', reject);
  });
}

function tooLarge(limit: number): ReadBody {
  return { status: 413, message: `The body is larger than ${limit} bytes.` };
}

/** `application/json` of `application/json; charset=utf-8`, in lower case; empty where there is none. */
export function mediaType(req: IncomingMessage): string {
  const type = req.headers['content-type'];
  if (type === undefined) return '';
  if (type === 'application/json') return type;
  const end = type.indexOf(';');
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase();
}

export function isJson(type: string): boolean {
  return type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type);
}
