import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { childSettings, reportReady } from './child.ts';
import { WRONG } from './facts.ts';

// Answers at once and with little work, so that the targets are what is measured.
const { tenantId } = childSettings<{ tenantId: string }>();
const path = `/${tenantId}/oauth2/v2.0/token`;
const header = Buffer.from('{"typ":"JWT","alg":"RS256","kid":"bench"}').toString('base64url');
const signature = 'c2ln'.repeat(80);
const accessToken = `${header}.${'eyJh'.repeat(200)}.${signature}`;

function success(username: string): string {
  const claims = JSON.stringify({
    aud: 'bench',
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    name: 'Bench User',
    oid: '00000000-1111-4222-8333-444444444444',
    preferred_username: username,
    tid: tenantId,
    ver: '2.0',
  });
  return JSON.stringify({
    token_type: 'Bearer',
    scope: 'openid profile',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: accessToken,
    id_token: `${header}.${Buffer.from(claims).toString('base64url')}.${signature}`,
  });
}

const failure = JSON.stringify({
  error: 'invalid_grant',
  error_description: 'AADSTS50126: Error validating credentials due to invalid username or password.',
  error_codes: [50126],
  timestamp: '2026-01-01 00:00:00Z',
  trace_id: '00000000-1111-4222-8333-444444444444',
  correlation_id: '00000000-1111-4222-8333-444444444444',
});

const field = (form: string, name: string): string => {
  const start = form.indexOf(`${name}=`) + name.length + 1;
  const end = form.indexOf('&', start);
  return decodeURIComponent((end === -1 ? form.slice(start) : form.slice(start, end)).replaceAll('+', '%20'));
};

const server = createServer((request, response) => {
  let form = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    form += chunk;
  });
  request.on('end', () => {
    const found = request.method === 'POST' && request.url?.startsWith(path);
    const right = found && !field(form, 'password').startsWith(WRONG);
    const body = right ? success(field(form, 'username')) : failure;
    response.writeHead(right ? 200 : found ? 400 : 404, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => reportReady({ port: (server.address() as AddressInfo).port, path }));
