import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { type Clock, sleep } from '../clock.ts';
import type { HookConfig } from './model.ts';

export type Answer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'network'; readonly why: string }
  | { readonly kind: 'too-large' };

export interface Outgoing {
  readonly uri: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
}

/** Okta page "Inline hooks": the answer must be smaller than 256 KB. */
const ANSWER_LIMIT = 256 * 1024;

/** One HTTP call whose whole answer must be there within the budget. Redirects are an answer like any other. */
export function send(clock: Clock, call: Outgoing): Promise<Answer> {
  return new Promise((resolve) => {
    let url: URL;
    try {
      url = new URL(call.uri);
    } catch {
      resolve({ kind: 'network', why: 'the address is no URL' });
      return;
    }
    const start = url.protocol === 'https:' ? secure : plain;
    const request = start(url, { method: call.method, headers: { ...call.headers } });
    let cancel = (): void => undefined;
    const end = (answer: Answer): void => {
      cancel();
      request.destroy();
      resolve(answer);
    };
    cancel = clock.after(call.timeoutMs, () => end({ kind: 'timeout' }));
    request.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'network', why: error.code ?? 'failed' }));
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size >= ANSWER_LIMIT) end({ kind: 'too-large' });
        else parts.push(part);
      });
      response.on('end', () => {
        end({ kind: 'answer', status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') });
      });
      response.on('aborted', () => end({ kind: 'network', why: 'the connection was cut' }));
    });
    request.end(call.body);
  });
}

export interface Tried {
  readonly answer: Answer;
  /** HTTP requests sent: 1 or 2. */
  readonly requests: number;
}

/**
 * A hook call with Okta's one retry: after a timeout or a 5xx, never after a 2xx or 4xx (Okta page "Inline hooks",
 * timeout and retry). `late` makes the first answer come after the budget, whatever the service does.
 */
export async function sendWithRetry(clock: Clock, call: Outgoing, late = false): Promise<Tried> {
  let first: Answer;
  if (late) {
    await Promise.all([send(clock, call), sleep(clock, call.timeoutMs)]);
    first = { kind: 'timeout' };
  } else {
    first = await send(clock, call);
  }
  const again = first.kind === 'timeout' || (first.kind === 'answer' && first.status >= 500);
  if (!again) return { answer: first, requests: 1 };
  return { answer: await send(clock, call), requests: 2 };
}

/** Headers of a hook call: JSON, the configured extra headers, then the authentication header. */
export function hookHeaders(config: HookConfig): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', 'content-type': 'application/json' };
  for (const { key, value } of config.headers) headers[key.toLowerCase()] = value;
  if (config.authScheme !== null) headers[config.authScheme.key.toLowerCase()] = config.authScheme.value;
  return headers;
}
