import type { Runtime } from '../../runtime/model.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';

/** Flows cause events and events start flows: quiet is when a round of both brought no new execution. */
export async function quiet(okta: OktaSandbox, runtime: Runtime): Promise<void> {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await okta.idle();
    await runtime.settled();
    now = runtime.history.list().length;
  }
}
