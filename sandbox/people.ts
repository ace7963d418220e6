import { type Chance, createChance } from './chance.ts';
import type { EntraFault, EntraUserSeed, GraphProfile } from './entra/model.ts';
import type { DeliveryOptions } from './okta/delivery.ts';
import type { ImportableUser } from './okta/import.ts';
import { ALL_KINDS, type ExpectedVerdict, KINDS, type PersonKind } from './people-kinds.ts';
import { DEPARTMENTS, REGIONS, type Region, TITLES } from './people-names.ts';

/** One simulated person: what stands in Entra and Okta, and what the person does. */
export interface Person {
  /** 0, 1, 2, … */
  readonly index: number;
  readonly kind: PersonKind;
  readonly label: string;
  /** UPN in Entra and login in Okta. */
  readonly login: string;
  /** What the person types at sign-in. */
  readonly typedLogin: string;
  /** Entra object id. */
  readonly objectId: string;
  /** Passwords typed, in order; one sign-in for each. Unique, and each holds one of `canaries`. */
  readonly passwords: readonly string[];
  /** One for each of `passwords`. */
  readonly expected: readonly ExpectedVerdict[];
  /** AADSTS code of Entra's first answer, when it has one. */
  readonly code: number | null;
  /** Parts of the passwords made of letters, digits and hyphens: the same after JSON, form and URL encoding. */
  readonly canaries: readonly string[];
  /** The seed of the Entra user; null for a person whom Entra no longer knows. */
  readonly entra: EntraUserSeed | null;
  readonly profile: GraphProfile;
  /** `active`: in Okta before the import, with this password of its own. */
  readonly okta: { readonly start: 'absent' } | { readonly start: 'active'; readonly password: string };
  readonly events: { readonly copies: number; readonly outOfOrder: boolean };
  /** Okta gets the first hook answer too late and asks again. */
  readonly firstAnswerLate: boolean;
}

const DOMAIN = 'nordwind.example';

/** `count` people; from 25 on each kind is there at least once. The same seed gives the same people. */
export function makePeople(count: number, seed: string | number = 1): Person[] {
  const chance = createChance(`people ${seed}`);
  const taken = new Set<string>();
  const people: Person[] = [];
  for (let index = 0; index < count; index++) {
    people.push(makePerson(chance, index, ALL_KINDS[index] ?? weighted(chance), taken, people[0]?.objectId ?? null));
  }
  return people;
}

const TOTAL = ALL_KINDS.reduce((sum, kind) => sum + KINDS[kind].weight, 0);

function weighted(chance: Chance): PersonKind {
  let left = chance.next() * TOTAL;
  for (const kind of ALL_KINDS) {
    left -= KINDS[kind].weight;
    if (left < 0) return kind;
  }
  return 'right';
}

function makePerson(
  chance: Chance,
  index: number,
  kind: PersonKind,
  taken: Set<string>,
  managerId: string | null,
): Person {
  const facts = KINDS[kind];
  const region = chance.pick(REGIONS);
  const [given, givenAscii] = chance.pick(region.given);
  const [surname, surnameAscii] = chance.pick(region.surnames);
  let local = `${givenAscii}.${surnameAscii}`;
  for (let number = 2; taken.has(local); number++) local = `${givenAscii}.${surnameAscii}${number}`;
  taken.add(local);
  const login = `${local}@${DOMAIN}`;
  const canaries: string[] = [];
  const secret = (): string => {
    const canary = `Cn4ry-${chance.chars('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 20)}`;
    canaries.push(canary);
    return dress(kind, canary, chance);
  };
  const right = secret();
  const typed = kind === 'wrong-then-right' ? [secret(), right] : [right];
  // Who is in Okta already types the Okta password; the one in Entra is another.
  const inEntra = kind === 'already-active' ? secret() : right;
  const objectId = chance.uuid();
  const profile = makeProfile(chance, region, given, surname, login, managerId);
  const fault: EntraFault | null =
    facts.fault === undefined ? null : { kind: facts.fault, retryAfter: 30, hangMs: 30_000 };
  const entra: EntraUserSeed = {
    id: objectId,
    userPrincipalName: login,
    password: inEntra,
    profile,
    ...(facts.behaviour === undefined ? {} : { behaviour: facts.behaviour }),
    ...(fault === null ? {} : { fault }),
  };
  return {
    index,
    kind,
    label: facts.label,
    login,
    typedLogin: kind === 'other-case' ? otherCase(login) : login,
    objectId,
    passwords: typed,
    expected: facts.expected,
    code: facts.code ?? null,
    canaries,
    entra: kind === 'unknown' ? null : entra,
    profile,
    okta: kind === 'already-active' ? { start: 'active', password: right } : { start: 'absent' },
    events: { copies: kind === 'event-twice' ? 2 : 1, outOfOrder: kind === 'events-out-of-order' },
    firstAnswerLate: kind === 'hook-retry',
  };
}

/** `anna.berg@x.example` -> `ANNA.Berg@X.EXAMPLE` */
function otherCase(login: string): string {
  const [first = '', ...rest] = login.split('.');
  return [first.toUpperCase(), ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1))]
    .join('.')
    .replace(/@.*/, (domain) => domain.toUpperCase());
}

function dress(kind: PersonKind, canary: string, chance: Chance): string {
  if (kind === 'odd-characters') {
    return `pa ss "${canary}" 'q' +&=%20;#?/\\ äöüß ÉÑ 漢字 🔑👩‍🚀 <b>{{x}} $\`${chance.chars('!*()_~', 3)}`;
  }
  if (kind === 'long-password') {
    const text = `${canary}.`;
    return text + chance.chars('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_', 200 - text.length);
  }
  return canary + chance.chars('!$_.', 2);
}

function makeProfile(
  chance: Chance,
  region: Region,
  given: string,
  surname: string,
  login: string,
  managerId: string | null,
): GraphProfile {
  // Graph gives null for what nobody filled in; in real tenants that is a good part of all attributes.
  const maybe = <T>(value: T, share = 0.75): T | null => (chance.next() < share ? value : null);
  const eastern = region.usageLocation === 'JP';
  return {
    displayName: eastern ? `${surname} ${given}` : `${given} ${surname}`,
    givenName: maybe(given, 0.93),
    surname: maybe(surname, 0.95),
    mail: maybe(login, 0.85),
    otherMails: chance.next() < 0.2 ? [`${login.split('@')[0]}@mail.example`] : [],
    jobTitle: maybe(chance.pick(TITLES)),
    department: maybe(chance.pick(DEPARTMENTS)),
    companyName: maybe('Nordwind GmbH & Co. KG', 0.6),
    officeLocation: maybe(`${1 + chance.int(9)}/${100 + chance.int(900)}`, 0.5),
    mobilePhone: maybe(`${region.phone}${chance.int(90) + 10}`, 0.5),
    businessPhones: chance.next() < 0.5 ? [`${region.phone}${chance.int(90) + 10}`] : [],
    streetAddress: maybe(`${chance.int(200) + 1} ${region.city}`, 0.4),
    city: maybe(region.city, 0.6),
    state: maybe(region.city, 0.2),
    postalCode: maybe(String(10_000 + chance.int(89_999)), 0.4),
    country: maybe(region.country, 0.5),
    usageLocation: maybe(region.usageLocation, 0.9),
    preferredLanguage: maybe(region.language, 0.6),
    employeeId: maybe(String(100_000 + chance.int(899_999)), 0.7),
    employeeType: maybe(chance.pick(['Employee', 'Contractor']), 0.5),
    managerId: managerId !== null && chance.next() < 0.7 ? managerId : null,
  };
}

/** The Entra users of these people. */
export function entraUsersOf(people: readonly Person[]): EntraUserSeed[] {
  return people.flatMap(({ entra }) => (entra === null ? [] : [entra]));
}

/** What the Office 365 app's import finds: all of them, also those whom Entra has lost since. */
export function importableOf(people: readonly Person[]): ImportableUser[] {
  return people.map(({ objectId, login, profile }) => ({
    externalId: objectId,
    userName: login,
    givenName: profile.givenName ?? null,
    surname: profile.surname ?? null,
    displayName: profile.displayName,
    mail: profile.mail ?? null,
  }));
}

/** How event hooks deliver the events of these people: twice, or with the older events overtaken by newer ones. */
export function deliveryRuleOf(people: readonly Person[], holdMs = 150): NonNullable<DeliveryOptions['rule']> {
  const byLogin = new Map(people.map((person) => [person.login.toLowerCase(), person]));
  return (event) => {
    const user = event.target.find(({ type }) => type === 'User');
    const person = user === undefined ? undefined : byLogin.get(user.alternateId.toLowerCase());
    if (person === undefined) return undefined;
    const held = person.events.outOfOrder && event.eventType === 'user.lifecycle.create';
    const again = person.events.copies > 1;
    return { ...(again ? { copies: person.events.copies } : {}), ...(held ? { delayMs: holdMs } : {}) };
  };
}
