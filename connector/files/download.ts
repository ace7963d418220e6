import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import type { FileValue } from '../core/file.ts';
import { responseError, send } from '../core/http-exchange.ts';
import { headerMap, parseBody, parseUrl, withQuery } from '../core/http-message.ts';

/** Okta takes 2 GB; a test run has no use for that. */
const BYTES_MAX = 50_000_000;
const NAME_MAX = 255;

function group(name: string, inputs: Values, context: CardContext): Record<string, unknown> {
  const fields = context.card.inputs.filter((field) => field.group === name);
  return Object.fromEntries(fields.map((field) => [field.key, inputs[field.name]]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By Content-Disposition, else the last part of the path; never a path of its own. */
function nameOf(disposition: string, url: URL): string {
  const [, extended] = /(?:^|;)\s*filename\*=(?:utf-8'[^';]{0,20}')([^;]{1,1000})/i.exec(disposition) ?? [];
  const [, quoted, bare] = /(?:^|;)\s*filename=(?:"([^"]{1,1000})"|([^;"]{1,1000}))/i.exec(disposition) ?? [];
  const given = extended === undefined ? (quoted ?? bare?.trim()) : decoded(extended);
  const name = (given ?? decoded(url.pathname)).split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file name has none
  const clean = name.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, NAME_MAX);
  return clean === '' || clean === '.' || clean === '..' ? 'download' : clean;
}

/** Download (`filefunctions/largeDownload`): the answer of a GET as a file of at most 50 MB. Other than 200..299 is an error. */
export const download: Behaviour = async (inputs, context) => {
  const url = parseUrl(inputs['Location/URL']);
  const headers = headerMap(context.connection?.headers, group('Headers', inputs, context));
  const response = await send(context, {
    method: 'GET',
    url: withQuery(url, group('Query', inputs, context)),
    headers,
    binary: true,
  });
  if (response.status < 200 || response.status > 299) throw responseError(response.status, parseBody(response.body));
  const bytes = response.bytes ?? new TextEncoder().encode(response.body);
  if (bytes.byteLength > BYTES_MAX)
    throw new CardError('FS Error', `FS Error: a downloaded file has at most ${BYTES_MAX} bytes here.`);
  const file: FileValue = {
    name: nameOf(response.headers['content-disposition'] ?? '', url),
    contentType: response.headers['content-type'] ?? 'application/octet-stream',
    bytes,
  };
  return { 'File/File Content': file, 'File/Filename': file.name, 'File/Size': bytes.byteLength };
};
