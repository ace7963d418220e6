/** Sample values by what the name of a field says. The same seed gives the same value. */

const FIRST = ['Ana', 'Bela', 'Carl', 'Dora', 'Emil', 'Fay', 'Gus', 'Hana'];
const LAST = ['Abel', 'Brandt', 'Costa', 'Dahl', 'Engel', 'Fischer', 'Grant', 'Haas'];
const DEPARTMENTS = ['Sales', 'Finance', 'Support', 'Research'];
const DAY = 86_400_000;
/** Samples stand around this moment; virtual clocks start three days later. */
const BASE = Date.UTC(2026, 0, 2, 8, 30);

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function oneOf(list: readonly string[], seed: number): string {
  return list[seed % list.length]!;
}

export function sampleDate(seed: number): Date {
  return new Date(BASE - (seed % 20) * DAY);
}

/** Keys as words: `lastLogin`, `Last Login` and `last_login` are `last login`. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** A field that leads to the next page: it is empty on the last one. */
export function isPage(key: string): boolean {
  return /\b(next|cursor|continuation|after|skiptoken|link|links|offset|page token|has more|more)\b/.test(wordsOf(key));
}

type Maker = (seed: number) => string;

const hex = (seed: number): string => (seed >>> 0).toString(16).padStart(8, '0');

const TEXTS: readonly (readonly [RegExp, Maker])[] = [
  [
    /\b(date|time|created|updated|activated|published|timestamp|expires?|expiration|changed|modified|at)$|\blast login$/,
    (seed) => sampleDate(seed).toISOString(),
  ],
  [/\b(e ?mail|login|username|user name|upn|principal name|alternate id|sender|recipient|to|from|cc)\b/, mail],
  [/\b(status|state)$/, () => 'ACTIVE'],
  [/\b(url|uri|href|link|links|webhook|endpoint)\b/, (seed) => `https://example.com/${hex(seed)}`],
  [/\b(domain|host|hostname|subdomain)\b/, () => 'example.com'],
  [/\b(ip|ip address)\b/, (seed) => `192.0.2.${(seed % 250) + 1}`],
  [/\b(first|given) ?name\b/, (seed) => oneOf(FIRST, seed)],
  [/\b(last ?name|surname|family ?name)\b/, (seed) => oneOf(LAST, seed)],
  [
    /\b(count|number|total|amount|quantity|limit|size|index|days|hours|minutes|seconds|age)\b/,
    (seed) => String((seed % 9) + 1),
  ],
  [/\b(phone|mobile|fax)\b/, (seed) => `+1 555 01${String(seed % 100).padStart(2, '0')}`],
  [/\b(department|division|team)\b/, (seed) => oneOf(DEPARTMENTS, seed)],
  [/\b(id|ids|uuid|guid|key|sid)$/, (seed) => `id${hex(seed)}`],
  [/\b(name|title|label|display name)\b/, (seed) => `${oneOf(FIRST, seed)} ${oneOf(LAST, seed >>> 3)}`],
  [/\b(zone|timezone)\b/, () => 'UTC'],
  [/\bpath\b/, () => '/'],
  [/\b(filename|file name)\b/, () => 'sample.csv'],
  [/\bcontent type\b/, () => 'application/json'],
];

function mail(seed: number): string {
  return `${oneOf(FIRST, seed)}.${oneOf(LAST, seed >>> 3)}@example.com`.toLowerCase();
}

export function sampleText(key: string, seed: number): string {
  const words = wordsOf(key);
  for (const [pattern, make] of TEXTS) if (pattern.test(words)) return make(seed);
  return `${words === '' ? 'text' : words.slice(0, 40)} ${(seed % 9) + 1}`;
}

export function sampleNumber(key: string, seed: number): number {
  const words = wordsOf(key);
  if (/\b(status|status code|code)$/.test(words)) return 200;
  return (seed % 5) + 1;
}
