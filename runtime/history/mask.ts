import { put } from '../../connector/core/safe.ts';
import { type Finder, finder } from './finder.ts';
import { isSecretName } from './secrets.ts';

export const MASK = '[secret]';

/** What stands for a text of more than a million characters (Okta page "View the execution history": 1 MB). */
export const TOO_LARGE = '[too large to keep]';
const LONGEST = 1_000_000;

/** Shorter secrets would be guessed from the gaps that they leave: texts that hold one are masked as a whole. */
const SHORT = 4;

/** The spellings in which a secret can stand in other texts. */
function spellings(secret: string): string[] {
  const forms = new Set<string>([secret]);
  // Tokens are long and have none of what JSON and URLs spell differently.
  if (!PLAIN.test(secret)) escaped(secret, forms);
  const bytes = Buffer.from(secret, 'utf8');
  for (const base64 of [bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')])
    forms.add(unpadded(base64));
  if (bytes.length >= SHORT) for (const form of shifted(bytes)) forms.add(form);
  return [...forms].filter((form) => form !== '');
}

function unpadded(base64: string): string {
  let { length } = base64;
  while (base64[length - 1] === '=') length -= 1;
  return base64.slice(0, length);
}

const PLAIN = /^[\w.~-]*$/;

/** JSON in JSON, and texts of URLs and forms. */
function escaped(secret: string, forms: Set<string>): void {
  const json = JSON.stringify(secret).slice(1, -1);
  forms.add(json);
  forms.add(JSON.stringify(json).slice(1, -1));
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\ufffd');
  const uri = encodeURIComponent(wellFormed);
  const strict = uri.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  for (const form of [uri, strict]) {
    forms.add(form);
    forms.add(form.replaceAll('%20', '+'));
    forms.add(form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()));
    forms.add(encodeURIComponent(form));
  }
  forms.add(encodeURI(wellFormed));
}

/** base64 of a longer text that holds the secret (`user:password`): the part that does not depend on its neighbours. */
function shifted(bytes: Buffer): string[] {
  return [1, 2].flatMap((before) => {
    const text = unpadded(Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'));
    const core = text.slice(before + 1, (before + bytes.length) % 3 === 0 ? undefined : -1);
    return core.length < SHORT ? [] : [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

export type Mask = <T>(value: T) => T;

/** The spellings of secrets, kept so that those of a long run are made once. */
export interface Spelled {
  readonly secrets: Set<string>;
  /** Of secrets so short that a text with one is hidden as a whole. */
  readonly whole: Finder;
  readonly parts: Finder;
}

export function nothingSpelled(): Spelled {
  return { secrets: new Set(), whole: finder(), parts: finder() };
}

/**
 * Makes the function that hides the secrets in any value. Fields with secret names are hidden whatever they hold.
 * `spelled` gets the spellings that it lacks.
 */
export function masker(secrets: ReadonlySet<string>, spelled: Spelled = nothingSpelled()): Mask {
  const { whole, parts } = spelled;
  // Secrets are only ever added; walking 100,000 known ones takes longer than a run's own work.
  const grown = secrets.size > spelled.secrets.size;
  for (const secret of grown ? secrets : []) {
    if (spelled.secrets.has(secret)) continue;
    spelled.secrets.add(secret);
    const into = secret.length < SHORT ? whole : parts;
    for (const form of spellings(secret)) into.add(form);
  }
  const shortest = Math.min(whole.shortest(), parts.shortest());
  // The same texts and objects come by many times in one trace.
  const texts = new Map<string, string>();
  const objects = new Map<object, unknown>();
  const hide = (value: string): string => (whole.holds(value) ? MASK : parts.replace(value, MASK));
  const text = (value: string): string => {
    if (value.length > LONGEST) return TOO_LARGE;
    if (value.length < shortest) return value;
    let hiddenText = texts.get(value);
    if (hiddenText === undefined) {
      hiddenText = hide(value);
      texts.set(value, hiddenText);
    }
    return hiddenText;
  };
  const any = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return secrets.has(String(value)) ? MASK : value;
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    // Content of files is not looked through, so it is not shown.
    if (value instanceof Uint8Array) return `[${value.byteLength} bytes]`;
    if (depth > 64) return MASK;
    const before = objects.get(value);
    if (before !== undefined) return before;
    const made = Array.isArray(value) ? value.map((item) => any(item, depth + 1)) : fields(value, depth);
    objects.set(value, made);
    return made;
  };
  const fields = (value: object, depth: number): Record<string, unknown> => {
    const out: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value))
      put(out, text(key), hidden(key, item) ? MASK : any(item, depth + 1));
    return out;
  };
  return <T>(value: T): T => any(value, 0) as T;
}

/** Texts and numbers under a secret name; objects are looked into instead. */
function hidden(name: string, value: unknown): boolean {
  if (!isSecretName(name) || (typeof value !== 'string' && typeof value !== 'number') || value === '') return false;
  return !(/credential$/i.test(name) && /^(VERIFIED|UNVERIFIED|ERROR)$/.test(String(value)));
}
