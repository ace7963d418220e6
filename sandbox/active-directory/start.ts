import type { Clock } from '../clock.ts';
import { domainAdmin } from './admin.ts';
import { DOMAIN } from './domain.ts';
import { startFakeController } from './fake/controller.ts';
import type { Words } from './fake/words.ts';
import type { DomainController } from './model.ts';
import { startSambaController } from './samba/controller.ts';

export interface DomainControllerOptions {
  readonly kind: 'samba' | 'fake';
  /** Samba: its loopback address; default: a free one in 127.77.0.0/16. */
  readonly address?: string;
  /** Samba: a folder that keeps a provisioned domain, so that later starts take a moment; absent: nothing is left behind. */
  readonly template?: string;
  /** The fake: whose result codes and texts; default Samba's. */
  readonly words?: Words;
  /** The fake: its clock. */
  readonly clock?: Clock;
  readonly onProgress?: (step: string) => void;
}

/**
 * A domain controller on loopback, reachable from this machine alone. It ends with this process at the latest.
 * Throws an Error of one line where Samba cannot run here (see sambaProblem), did not start, or the template is not ours.
 */
export async function startDomainController(options: DomainControllerOptions): Promise<DomainController> {
  const end = await (options.kind === 'samba' ? startSambaController(options) : startFakeController(options));
  const account = `Administrator@${DOMAIN.realm}`;
  const admin = domainAdmin({ url: end.url, ca: end.ca, account, password: end.password });
  return {
    kind: end.kind,
    url: end.url,
    ca: end.ca,
    realm: DOMAIN.realm,
    baseDn: DOMAIN.baseDn,
    administrator: { account, password: end.password },
    admin,
    ...(end.setFault === undefined ? {} : { setFault: end.setFault }),
    stop: () => end.stop(),
    start: () => end.start(),
    close: async () => {
      await admin.close();
      await end.close();
    },
  };
}
