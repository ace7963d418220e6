import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';

const URL_MAX = 1_000_000;
const PARTS =
  /^([A-Za-z][A-Za-z0-9+.-]*:)?(?:\/\/(?:[^/?#]*@)?(\[[0-9A-Fa-f:.]*\]|[^/?#:]*)(?::(\d*))?(?=[/?#]|$))?([^?#]*)(?:\?([^#]*))?/;
/** What a URL cannot hold as it stands; a percent sign is taken for an encoding that is there already. */
const UNSAFE = /[^\w\-.~!$&'()*+,;=:@/?%[\]]+/g;

function encoded(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSAFE, encodeURIComponent);
}

/**
 * Parse: protocol with its colon and host in small letters, port as a number or null, path, and query without the `?`
 * (Okta page "Parse", URL). Whether the path is percent-encoded, a rule decides. What is missing is null.
 */
export const parse: Behaviour = (inputs, context) => {
  const text = (toText(inputs.url) ?? '').trim();
  if (text.length > URL_MAX) throw new CardError('URL Error', `URL Error: a URL has at most ${URL_MAX} characters.`);
  const [, protocol, host, port, path = '', query] = PARTS.exec(text) ?? [];
  const asText = (part: string | undefined): string | null => (part === undefined || part === '' ? null : part);
  const encodedPath = encoded(path);
  return {
    protocol: protocol?.toLowerCase() ?? null,
    host: asText(host?.toLowerCase()),
    port: port === undefined || port === '' ? null : Number(port.slice(0, 10)),
    path: asText(encodedPath === path || rulesOf(context).urlPath === 'as-typed' ? path : encodedPath),
    query: asText(query === undefined ? undefined : encoded(query)),
  };
};
