import { domainAdmin } from './admin.ts';
import { DOMAIN } from './domain.ts';
import type { ControllerEnd, DomainController } from './model.ts';
import { startSambaController } from './samba/controller.ts';

export interface DomainControllerOptions {
  readonly kind: 'samba' | 'fake';
  /** Samba: its loopback address; default: a free one in 127.77.0.0/16. */
  readonly address?: string;
  /** Samba: a folder that keeps a provisioned domain, so that later starts take a moment; absent: nothing is left behind. */
  readonly template?: string;
  readonly onProgress?: (step: string) => void;
}

/** A domain controller on loopback, reachable from this machine alone. It ends with this process at the latest. */
export async function startDomainController(options: DomainControllerOptions): Promise<DomainController> {
  const end: ControllerEnd = await startSambaController(options);
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
    stop: () => end.stop(),
    start: () => end.start(),
    close: async () => {
      await admin.close();
      await end.close();
    },
  };
}
