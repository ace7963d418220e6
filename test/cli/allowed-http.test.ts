import { describe, expect, it } from '@jest/globals';
import { allowedHttp } from '../../cli/run/settings.ts';

const answer = { status: 200, headers: {}, body: '' };

async function reaches(allow: readonly string[], url: string, baseUrl?: string): Promise<boolean> {
  const connections = baseUrl === undefined ? [] : [{ name: 'C', module: 'm', baseUrl }];
  const http = allowedHttp(allow, connections, { request: async () => answer });
  try {
    await http.request({ method: 'GET', url, headers: {} });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR' });
    return false;
  }
}

describe('flopack run --allow', () => {
  it.each([
    ['example.com', 'https://example.com/a', true],
    ['example.com', 'https://EXAMPLE.com:443/a', true],
    ['example.com', 'http://example.com/a', false],
    ['example.com', 'https://example.com:8443/a', false],
    ['example.com', 'https://sub.example.com/', false],
    ['example.com', 'https://example.com@evil.test/', false],
    ['example.com', 'https://evil.test\\@example.com/', false],
    ['example.com', 'https://example.com.evil.test/', false],
    ['example.com:8443', 'https://example.com:8443/', true],
    ['example.com:8443', 'https://example.com/', false],
    ['http://example.com', 'http://example.com/', true],
    ['http://example.com', 'https://example.com/', false],
    ['localhost', 'http://localhost:8080/', true],
    ['127.0.0.1', 'http://127.0.0.1:8080/', true],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/', true],
    ['127.0.0.1:8080', 'http://127.0.0.1:9090/', false],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:9090/', false],
    ['[::1]', 'http://[::1]:80/', true],
    ['localhost', 'http://localhost.evil.test/', false],
    ['127.0.0.1', 'http://127.0.0.1.evil.test/', false],
  ])('%s: %s %s', async (allow, url, allowed) => {
    expect(await reaches([allow], url)).toBe(allowed);
  });

  it('reaches a connection at its own protocol and port alone', async () => {
    expect(await reaches([], 'http://10.0.0.5:8080/x', 'http://10.0.0.5:8080/api')).toBe(true);
    expect(await reaches([], 'http://10.0.0.5:9200/x', 'http://10.0.0.5:8080/api')).toBe(false);
    expect(await reaches([], 'http://example.com/', 'https://example.com')).toBe(false);
    // a directory's URL has no origin that HTTP could go to
    for (const url of ['http://dc.example.com/', 'ldaps://dc.example.com/', 'ldaps://other.example.com/', 'data:,x'])
      expect(await reaches([], url, 'ldaps://dc.example.com')).toBe(false);
  });

  it('names the line to add, with the protocol where it is not https', async () => {
    const http = allowedHttp([], [], { request: async () => answer });
    const ask = (url: string) => http.request({ method: 'GET', url, headers: {} });
    await expect(ask('http://example.com/secret')).rejects.toThrow(/add --allow http:\/\/example\.com,/);
    await expect(ask('https://example.com:8443/')).rejects.toThrow(/add --allow example\.com:8443,/);
  });

  it.each(['ftp://example.com', 'https://user:pw@example.com', 'a b'])('refuses %s', (allow) => {
    expect(() => allowedHttp([allow], [], { request: async () => answer })).toThrow(/it takes a host or an origin/);
  });
});
