import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM; its own issuer, so that it is also what a client trusts. */
  readonly cert: string;
  readonly key: string;
}

const DAY_MS = 86_400_000;

/** A P-256 certificate of one loopback address and one host name, for 30 days. */
export async function makeCertificate(address: string, host: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + 30 * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: address },
          { type: 2, value: host },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}
