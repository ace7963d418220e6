import { isObject } from '../json.ts';
import { invalid } from './errors.ts';
import type { Org } from './model.ts';

/** Okta's base attributes (Okta page "Users", default profile) and their longest text. */
const BASE: Readonly<Record<string, number>> = {
  login: 100,
  email: 100,
  secondEmail: 100,
  firstName: 50,
  lastName: 50,
  middleName: 50,
  honorificPrefix: 100,
  honorificSuffix: 100,
  title: 100,
  displayName: 100,
  nickName: 100,
  profileUrl: 1024,
  primaryPhone: 100,
  mobilePhone: 100,
  streetAddress: 1024,
  city: 128,
  state: 128,
  zipCode: 50,
  countryCode: 2,
  postalAddress: 4096,
  preferredLanguage: 100,
  locale: 100,
  timezone: 100,
  userType: 100,
  employeeNumber: 100,
  costCenter: 100,
  organization: 100,
  division: 100,
  department: 100,
  managerId: 100,
  manager: 100,
};
export function isProfileAttribute(org: Org, name: string): boolean {
  return Object.hasOwn(BASE, name) || org.settings.customAttributes.includes(name);
}

const REQUIRED = ['login', 'email', 'firstName', 'lastName'] as const;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/**
 * Lays `patch` over `current` and checks the result. `null` or an absent-in-replacement attribute is cleared.
 * Throws E0000001 with one cause for each wrong attribute.
 */
export function mergeProfile(
  org: Org,
  current: Readonly<Record<string, unknown>>,
  patch: unknown,
  userId: string | null,
): Record<string, unknown> {
  if (!isObject(patch)) throw invalid('profile', 'profile: The field must be an object');
  const merged: Record<string, unknown> = { ...current };
  const causes: string[] = [];
  let field = '';
  const wrong = (name: string, why: string): void => {
    field ||= name;
    causes.push(`${name}: ${why}`);
  };
  for (const [name, value] of Object.entries(patch)) {
    const known = isProfileAttribute(org, name);
    if (!known) wrong(name, 'The attribute is not part of the user profile schema');
    else if (value === null) delete merged[name];
    else merged[name] = value;
  }
  for (const name of REQUIRED) {
    const value = merged[name];
    if (typeof value !== 'string' || value.trim() === '') wrong(name, 'The field cannot be left blank');
  }
  for (const [name, value] of Object.entries(merged)) {
    const longest = BASE[name];
    if (longest === undefined) continue;
    if (typeof value !== 'string') wrong(name, 'The field must be a string');
    else if (value.length > longest) wrong(name, `The field must not exceed ${longest} characters`);
  }
  checkFormats(merged, wrong);
  const login = merged.login;
  if (typeof login === 'string') {
    const owner = org.logins.get(login);
    if (owner !== undefined && owner !== userId) {
      wrong('login', 'An object with this field already exists in the current organization');
    }
  }
  if (causes.length > 0) throw invalid(field, ...causes);
  return merged;
}

function checkFormats(profile: Readonly<Record<string, unknown>>, wrong: (name: string, why: string) => void): void {
  for (const name of ['login', 'email', 'secondEmail']) {
    const value = profile[name];
    if (typeof value !== 'string' || value === '') continue;
    if (value.length < 5) wrong(name, 'The field must be at least 5 characters');
    else if (!EMAIL.test(value)) {
      wrong(
        name,
        name === 'login' ? 'Username must be in the form of an email address' : 'Does not match required pattern',
      );
    }
  }
  const country = profile.countryCode;
  if (typeof country === 'string' && !/^[A-Z]{2}$/.test(country))
    wrong('countryCode', 'Does not match required pattern');
}
