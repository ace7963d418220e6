import type { Runtime } from '../../runtime/model.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';

/** Flows cause events and events start flows: quiet is when a round of both brought no new execution. */
export async function quiet(okta: OktaSandbox, runtime: Runtime): Promise<void> {
  for (let before = '', now = mark(runtime); before !== now; ) {
    before = now;
    await okta.idle();
    await runtime.settled();
    now = mark(runtime);
  }
}

/** Changes with every execution, also when the history is full and each new one drops an old one. */
function mark(runtime: Runtime): string {
  const executions = runtime.history.list();
  return `${executions.length} ${executions[0]?.id} ${executions.at(-1)?.id}`;
}
