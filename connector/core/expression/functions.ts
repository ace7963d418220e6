import { wrong } from './tokens.ts';

const FACTORIAL_MAX = 170;

function factorial(n: number): number {
  if (!Number.isInteger(n) || n < 0 || n > FACTORIAL_MAX)
    wrong(`takes the factorial of whole numbers up to ${FACTORIAL_MAX}`);
  let product = 1;
  for (let i = 2; i <= n; i += 1) product *= i;
  return product;
}

/** The remainder with the sign of the divisor; by 0 the number itself (as math.js does; assumed). */
export function modulo(x: number, y: number): number {
  return y === 0 ? x : x - y * Math.floor(x / y);
}

/** Halves away from zero; `decimals` places. */
function round(x: number, decimals = 0): number {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), 15);
  if (places === 0) return Math.sign(x) * Math.round(Math.abs(x));
  return (
    Number(`${Math.sign(x) * Math.round(Number(`${Math.abs(x)}e${places}`))}e-${places}`) || Number(x.toFixed(places))
  );
}

type Numeric = (...args: readonly number[]) => number;
interface Entry {
  readonly least: number;
  readonly most: number;
  readonly run: Numeric;
}

const of = (least: number, most: number, run: (...args: number[]) => number): Entry => ({
  least,
  most,
  run: run as Numeric,
});
const MANY = 1_000_000;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What a Formula can call (Okta page "Formula"); `random` is the caller's. */
export const FUNCTIONS: Readonly<Record<string, Entry>> = {
  abs: of(1, 1, Math.abs),
  ceil: of(1, 1, Math.ceil),
  floor: of(1, 1, Math.floor),
  fix: of(1, 1, Math.trunc),
  round: of(1, 2, round),
  sign: of(1, 1, Math.sign),
  min: of(1, MANY, (...values) => values.reduce((a, b) => Math.min(a, b))),
  max: of(1, MANY, (...values) => values.reduce((a, b) => Math.max(a, b))),
  sum: of(1, MANY, (...values) => sum(values)),
  mean: of(1, MANY, (...values) => sum(values) / values.length),
  exp: of(1, 1, Math.exp),
  log: of(1, 2, (x, base) => (base === undefined ? Math.log(x!) : Math.log(x!) / Math.log(base))),
  log2: of(1, 1, Math.log2),
  log10: of(1, 1, Math.log10),
  pow: of(2, 2, (x, y) => x! ** y!),
  sqrt: of(1, 1, Math.sqrt),
  cbrt: of(1, 1, Math.cbrt),
  mod: of(2, 2, modulo),
  factorial: of(1, 1, factorial),
  sin: of(1, 1, Math.sin),
  cos: of(1, 1, Math.cos),
  tan: of(1, 1, Math.tan),
  asin: of(1, 1, Math.asin),
  acos: of(1, 1, Math.acos),
  atan: of(1, 1, Math.atan),
  atan2: of(2, 2, Math.atan2),
  sinh: of(1, 1, Math.sinh),
  cosh: of(1, 1, Math.cosh),
  tanh: of(1, 1, Math.tanh),
  asinh: of(1, 1, Math.asinh),
  acosh: of(1, 1, Math.acosh),
  atanh: of(1, 1, Math.atanh),
};
