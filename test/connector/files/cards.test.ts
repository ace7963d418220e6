import { expect, it } from '@jest/globals';
import type { HttpResponse, Values } from '../../../connector/core/behaviour.ts';
import { isFile } from '../../../connector/core/file.ts';
import { filesBehaviours } from '../../../connector/files/behaviours.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { context } from '../http/context.ts';

const cards = new Map([...filesBehaviours(), ...kernelBehaviours()]);
const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);

function download(url: string, response: Partial<HttpResponse>, inputs: Values = {}): Promise<Values> {
  const http = { request: () => Promise.resolve({ status: 200, headers: {}, body: '', ...response }) };
  return Promise.resolve(
    cards.get('filefunctions/largeDownload')!({ 'Location/URL': url, ...inputs }, context({ http })),
  );
}

it('Download keeps the bytes; Info tells about them', async () => {
  const headers = { 'content-disposition': 'attachment; filename="../../etc/logo.png"', 'content-type': 'image/png' };
  const outputs = await download('https://example.com/files/1', { headers, bytes });
  const file = outputs['File/File Content'];
  expect(isFile(file) && [file.name, file.contentType, [...file.bytes]]).toEqual(['logo.png', 'image/png', [...bytes]]);
  expect(outputs).toMatchObject({ 'File/Filename': 'logo.png', 'File/Size': 6 });
  expect(cards.get('filefunctions/info')!({ 'File/File Content': file }, context({}))).toEqual({
    'File/Filename': 'logo.png',
    'File/Extension': 'png',
    'File/Size': 6,
    'File/Created': null,
    'File/Updated': null,
  });
});

it.each([
  ['https://example.com/a/b%20c.csv?x=1', {}, 'b c.csv'],
  ['https://example.com/', {}, 'download'],
  ['https://example.com/%2E%2E', {}, 'download'],
  ['https://example.com/x', { 'content-disposition': "attachment; filename*=UTF-8''na%C3%AFve.txt" }, 'naïve.txt'],
  ['https://example.com/x', { 'content-disposition': 'inline; filename=plain.txt' }, 'plain.txt'],
])('names the file of %s', async (url, headers, name) => {
  expect((await download(url, { headers, body: 'text' }))['File/Filename']).toBe(name);
});

it('fails on a bad answer, on too many bytes and on what is no file', async () => {
  await expect(download('https://example.com/x', { status: 404 })).rejects.toMatchObject({
    errorKind: 'HTTP Error',
    fields: { statusCode: 404 },
  });
  await expect(download('https://example.com/x', { bytes: new Uint8Array(50_000_001) })).rejects.toMatchObject({
    errorKind: 'FS Error',
  });
  expect(() => cards.get('filefunctions/info')!({ 'File/File Content': 'x' }, context({}))).toThrow('FS Error');
});

it('Export Flow makes a file of the pack of a flow', async () => {
  const exported: [string, number][] = [];
  const exportFlow = (flowId: string, indent: number) => {
    exported.push([flowId, indent]);
    return flowId === 'gone' ? null : '{"version":"1.5.0"}';
  };
  const run = async (inputs: Values) =>
    (await cards.get('kernel/utility/exportFlo')!(inputs, { ...context({}), exportFlow })).output;
  expect(await run({ flo: 'e309/x', pretty: true, indent: 2 })).toEqual({
    name: 'e309_x.flow',
    contentType: 'application/json',
    bytes: new TextEncoder().encode('{"version":"1.5.0"}'),
  });
  await run({ flo: 'f', pretty: false, indent: 4 });
  expect(exported).toEqual([
    ['e309/x', 2],
    ['f', 0],
  ]);
  await expect(run({ flo: 'gone', pretty: true })).rejects.toMatchObject({ errorKind: 'Not Found' });
});
