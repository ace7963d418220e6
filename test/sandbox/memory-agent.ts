import type { AgentAnswer, DirectoryAgent, PushTarget } from '../../sandbox/okta/agent-model.ts';

export interface MemoryAccount {
  password: string | null;
  mustChange: boolean;
}

export interface MemoryAgent extends DirectoryAgent {
  /** By login. */
  readonly accounts: Map<string, MemoryAccount>;
  /** Passwords in the order they came, as `login password`. */
  readonly calls: string[];
  /** The next answers, instead of doing the work. */
  readonly answers: AgentAnswer[];
  /** Holds each answer back until it resolves. */
  gate: Promise<void> | null;
  /** Most calls at the same time, of all users and of one. */
  readonly most: { all: number; one: number };
}

/** A directory in memory, for tests alone. */
export function memoryAgent(): MemoryAgent {
  const open = new Map<string, number>();
  const agent: MemoryAgent = {
    accounts: new Map(),
    calls: [],
    answers: [],
    gate: null,
    most: { all: 0, one: 0 },
    createUser: async ({ login }) => {
      await agent.gate;
      const planned = agent.answers.shift();
      if (planned !== undefined && !planned.ok) return planned;
      agent.accounts.set(login, { password: null, mustChange: true });
      return { ok: true, externalId: `guid-${login}` };
    },
    setPassword: async ({ login }, password, { mustChange }) => {
      open.set(login, (open.get(login) ?? 0) + 1);
      agent.most.one = Math.max(agent.most.one, open.get(login) ?? 0);
      agent.most.all = Math.max(
        agent.most.all,
        [...open.values()].reduce((sum, one) => sum + one, 0),
      );
      agent.calls.push(`${login} ${password}`);
      await agent.gate;
      open.set(login, (open.get(login) ?? 1) - 1);
      const planned = agent.answers.shift();
      if (planned !== undefined) return planned;
      agent.accounts.set(login, { password, mustChange });
      return { ok: true };
    },
    close: async () => {},
  };
  return agent;
}

export interface MemoryTarget extends PushTarget {
  readonly passwords: Map<string, string>;
  readonly answers: AgentAnswer[];
}

export function memoryTarget(): MemoryTarget {
  const target: MemoryTarget = {
    passwords: new Map(),
    answers: [],
    setPassword: async ({ userName }, password) => {
      const planned = target.answers.shift();
      if (planned !== undefined) return planned;
      target.passwords.set(userName, password);
      return { ok: true };
    },
  };
  return target;
}

/** A promise and what resolves it. */
export function gate(): { readonly closed: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open };
}
