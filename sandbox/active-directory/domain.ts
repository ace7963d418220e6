/** The names of the only domain that the sandbox has. */
export const DOMAIN = {
  realm: 'AD.EXAMPLE.TEST',
  dnsName: 'ad.example.test',
  /** The domain's old name, as in ADTEST\user. */
  netbios: 'ADTEST',
  host: 'dc1',
  hostName: 'dc1.ad.example.test',
  baseDn: 'DC=ad,DC=example,DC=test',
} as const;

export const ADMINISTRATOR_DN = `CN=Administrator,CN=Users,${DOMAIN.baseDn}`;
/** Whose permissions privileged accounts have (Microsoft: "AdminSDHolder object"). */
export const ADMIN_SD_HOLDER_DN = `CN=AdminSDHolder,CN=System,${DOMAIN.baseDn}`;
