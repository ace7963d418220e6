import type { SupportNotes } from '../core/support.ts';
import { booleanSupport } from './boolean/support.ts';
import { controlSupport } from './control/support.ts';
import { cryptoSupport } from './crypto/support.ts';
import { dateSupport } from './date/support.ts';
import { httpSupport } from './http/support.ts';
import { jsonSupport } from './json/support.ts';
import { jwtSupport } from './jwt/support.ts';
import { listSupport } from './list/support.ts';
import { mathSupport } from './math/support.ts';
import { objectSupport } from './object/support.ts';
import { stringSupport } from './string/support.ts';
import { urlSupport } from './url/support.ts';
import { utilitySupport } from './utility/support.ts';
import { xmlSupport } from './xml/support.ts';

/** What the behaviours of the function cards rest on, by kind. */
export const kernelSupport: SupportNotes = {
  ...booleanSupport,
  ...controlSupport,
  ...cryptoSupport,
  ...dateSupport,
  ...httpSupport,
  ...jsonSupport,
  ...jwtSupport,
  ...listSupport,
  ...mathSupport,
  ...objectSupport,
  ...stringSupport,
  ...urlSupport,
  ...utilitySupport,
  ...xmlSupport,
};
