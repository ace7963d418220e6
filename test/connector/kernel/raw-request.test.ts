import { expect, it } from '@jest/globals';
import type { HttpRequest } from '../../../connector/core/behaviour.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { defaultRules } from '../../../connector/core/rules.ts';
import { runCard } from './support.ts';

const inputs = {
  url: 'https://example.com/a',
  method: 'POST',
  headers: { 'Content-Type': 'text/xml' },
  query: { q: 'x y' },
  body: '<a/>',
};

function answering(status: number, body: string) {
  const seen: HttpRequest[] = [];
  const http = {
    request: (request: HttpRequest) => {
      seen.push(request);
      return Promise.resolve({ status, headers: { 'x-id': '7' }, body });
    },
  };
  return { http, seen };
}

it('sends what the card says and hands back every status', async () => {
  const { http, seen } = answering(404, 'no');
  expect(await runCard('http/raw', inputs, {}, { http })).toEqual({
    statusCode: 404,
    headers: { 'x-id': '7' },
    body: 'no',
  });
  expect(seen).toEqual([
    { method: 'POST', url: 'https://example.com/a?q=x%20y', headers: { 'content-type': 'text/xml' }, body: '<a/>' },
  ]);
});

it('fails on a bad status where the rules say so', async () => {
  const { http } = answering(500, '{"error":"x"}');
  const rules = { ...defaultRules, kernelRawRaises: true };
  await expect(runCard('http/raw', inputs, {}, { http, rules })).rejects.toMatchObject({
    errorKind: 'HTTP Request Error',
    fields: { statusCode: 500 },
  });
});

it('refuses other methods, addresses and client certificates, and fails where nobody answers', async () => {
  const refused = (more: object, errorKind: string) =>
    expect(runCard('http/raw', { ...inputs, ...more })).rejects.toMatchObject({ errorKind });
  await refused({ method: 'TRACE' }, 'Invalid Input');
  await refused({ url: 'file:///etc/passwd' }, 'URL Error');
  await refused({ 'ssl/cert': 'PEM' }, 'Invalid Input');
  const http = { request: () => Promise.reject(new FlopackError('HTTP_TIMEOUT', 'late')) };
  await expect(runCard('http/raw', inputs, {}, { http })).rejects.toMatchObject({ errorKind: 'Timeout' });
});
