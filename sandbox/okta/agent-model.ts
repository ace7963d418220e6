/** What a push came to at its target; `reason` is what the System Log shows. */
export type AgentAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export interface AgentUser {
  readonly login: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
}

/** The Okta AD agent as the org sees it: it alone reaches the directory. Never rejects. */
export interface DirectoryAgent {
  /** Makes the AD user with a random password and "must change at next logon"; answers with its objectGUID. */
  createUser(
    user: AgentUser,
  ): Promise<{ readonly ok: true; readonly externalId: string } | { readonly ok: false; readonly reason: string }>;
  /** Resets the password of the AD user, sets or clears "must change at next logon", and unlocks a locked account. */
  setPassword(
    user: { readonly login: string; readonly externalId: string | null },
    password: string,
    options: { readonly mustChange: boolean },
  ): Promise<AgentAnswer>;
  close(): Promise<void>;
}

/** The other end of any other provisioning-enabled app. Never rejects. */
export interface PushTarget {
  setPassword(user: { readonly login: string; readonly userName: string }, password: string): Promise<AgentAnswer>;
}
