/** One planned misbehaviour of pushes. */
export interface PushFault {
  /** Absent: any app. */
  readonly appId?: string;
  /** Login in any case; absent: any user. */
  readonly login?: string;
  /** How many pushes it hits; absent: all. */
  readonly times?: number;
  /** Waits before the push begins, milliseconds. */
  readonly delayMs?: number;
  /** The push is lost: nothing reaches the app, and the System Log says nothing. */
  readonly lose?: boolean;
}

export interface PushFaults {
  readonly add: (fault: PushFault) => void;
  readonly clear: () => void;
  /** The fault that hits this push, counted. */
  readonly take: (appId: string, login: string) => PushFault | undefined;
}

export function createPushFaults(): PushFaults {
  let faults: { readonly fault: PushFault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    take: (appId, login) => {
      const hit = faults.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.appId === undefined || fault.appId === appId) &&
          (fault.login === undefined || fault.login.toLowerCase() === login.toLowerCase()),
      );
      if (hit !== undefined) hit.left--;
      return hit?.fault;
    },
  };
}
