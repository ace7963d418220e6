/** User ids by login; logins are taken in any case. */
export interface Logins {
  get(login: string): string | undefined;
  /** The user whose login begins with this and an @, where there is only one. */
  short(name: string): string | undefined;
  set(login: string, userId: string): void;
  delete(login: string): void;
}

export function createLogins(): Logins {
  const ids = new Map<string, string>();
  const byShort = new Map<string, Set<string>>();
  return {
    get: (login) => ids.get(login.toLowerCase()),
    short(name) {
      const [login, second] = byShort.get(name.toLowerCase()) ?? [];
      return login === undefined || second !== undefined ? undefined : ids.get(login);
    },
    set(login, userId) {
      const known = login.toLowerCase();
      ids.set(known, userId);
      const short = shortOf(known);
      const same = byShort.get(short);
      if (same === undefined) byShort.set(short, new Set([known]));
      else same.add(known);
    },
    delete(login) {
      const known = login.toLowerCase();
      ids.delete(known);
      const short = shortOf(known);
      const same = byShort.get(short);
      if (same?.delete(known) === true && same.size === 0) byShort.delete(short);
    },
  };
}

function shortOf(login: string): string {
  const at = login.indexOf('@');
  return at < 0 ? login : login.slice(0, at);
}
