import type { EntraBehaviour, EntraFaultKind } from './entra/model.ts';

/** The kinds of people of a migration: each is one way that it goes right or wrong. */
export type PersonKind =
  | 'right'
  | 'wrong-then-right'
  | 'mfa-required'
  | 'mfa-enrolment'
  | 'expired'
  | 'disabled'
  | 'locked'
  | 'unknown'
  | 'pta-down'
  | 'blocked-by-policy'
  | 'entra-429'
  | 'entra-500'
  | 'entra-html'
  | 'entra-empty'
  | 'entra-hang'
  | 'odd-characters'
  | 'long-password'
  | 'other-case'
  | 'already-active'
  | 'event-twice'
  | 'events-out-of-order'
  | 'hook-retry'
  | 'foreign-tenant'
  | 'other-user';

/**
 * What a faithful migration makes of a sign-in: `verified` imports the password, `wrong` and `denied` never do,
 * `policy-…` is the operator's choice, `okta` needs no import at all.
 */
export type ExpectedVerdict =
  | 'verified'
  | 'wrong'
  | 'denied'
  | 'policy-mfa'
  | 'policy-expired'
  | 'policy-blocked'
  | 'okta';

export interface KindFacts {
  /** For the table that a run ends with. */
  readonly label: string;
  /** Share among the people beyond the first of each kind. */
  readonly weight: number;
  /** One for each password typed. */
  readonly expected: readonly ExpectedVerdict[];
  /** AADSTS code that Entra answers at the first sign-in, when it answers one. */
  readonly code?: number;
  readonly behaviour?: EntraBehaviour;
  /** Hits every call of this user, so that the outcome does not hang on who retries. */
  readonly fault?: EntraFaultKind;
}

export const KINDS: Readonly<Record<PersonKind, KindFacts>> = {
  right: { label: 'right password', weight: 620, expected: ['verified'] },
  'wrong-then-right': {
    label: 'wrong password first, right after',
    weight: 90,
    expected: ['wrong', 'verified'],
    code: 50126,
  },
  'mfa-required': {
    label: 'MFA required',
    weight: 60,
    expected: ['policy-mfa'],
    code: 50076,
    behaviour: 'mfa-required',
  },
  'mfa-enrolment': {
    label: 'MFA enrolment required',
    weight: 30,
    expected: ['policy-mfa'],
    code: 50079,
    behaviour: 'mfa-enrolment',
  },
  expired: { label: 'password expired', weight: 20, expected: ['policy-expired'], code: 50055, behaviour: 'expired' },
  disabled: { label: 'disabled in Entra', weight: 10, expected: ['denied'], code: 50057, behaviour: 'disabled' },
  locked: { label: 'locked in Entra', weight: 8, expected: ['denied'], code: 50053, behaviour: 'locked' },
  unknown: { label: 'unknown to Entra', weight: 8, expected: ['denied'], code: 50034 },
  'pta-down': { label: 'pass-through agent down', weight: 6, expected: ['denied'], code: 80001, behaviour: 'pta-down' },
  'blocked-by-policy': {
    label: 'blocked by Conditional Access',
    weight: 12,
    expected: ['policy-blocked'],
    code: 53003,
    behaviour: 'blocked-by-policy',
  },
  'entra-429': { label: 'Entra answers 429', weight: 4, expected: ['denied'], fault: 'throttled' },
  'entra-500': { label: 'Entra answers 500 {}', weight: 3, expected: ['denied'], fault: 'empty-500' },
  'entra-html': { label: 'an HTML page instead of Entra', weight: 3, expected: ['denied'], fault: 'html-200' },
  'entra-empty': { label: 'Entra answers an empty 200', weight: 3, expected: ['denied'], fault: 'empty-200' },
  'entra-hang': { label: 'Entra hangs past the budget', weight: 2, expected: ['denied'], fault: 'hang' },
  'odd-characters': { label: 'spaces, quotes, +, &, umlauts, emoji', weight: 40, expected: ['verified'] },
  'long-password': { label: '200-character password', weight: 10, expected: ['verified'] },
  'other-case': { label: 'login typed in other case', weight: 40, expected: ['verified'] },
  'already-active': { label: 'already ACTIVE with an Okta password', weight: 20, expected: ['okta'] },
  'event-twice': { label: 'event delivered twice', weight: 15, expected: ['verified'] },
  'events-out-of-order': { label: 'events out of order', weight: 15, expected: ['verified'] },
  'hook-retry': { label: 'first hook answer too late, asked again', weight: 3, expected: ['verified'] },
  'foreign-tenant': {
    label: 'tokens of a foreign tenant',
    weight: 2,
    expected: ['denied'],
    behaviour: 'foreign-tenant',
  },
  'other-user': { label: 'tokens of another user', weight: 2, expected: ['denied'], behaviour: 'other-user' },
};

export const ALL_KINDS = Object.keys(KINDS) as readonly PersonKind[];
