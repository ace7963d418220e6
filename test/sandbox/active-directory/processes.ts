import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export function processIds(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

export function commandLine(pid: number): string {
  return read(pid, 'cmdline').replaceAll('\0', ' ');
}

/** Neither gone nor a zombie. */
export function isAlive(pid: number): boolean {
  const state = /^State:\s+(\S)/m.exec(read(pid, 'status'))?.[1];
  return state !== undefined && state !== 'Z';
}

export function childrenOf(parent: number): number[] {
  return processIds().filter((pid) => new RegExp(`^PPid:\\s+${parent}$`, 'm').test(read(pid, 'status')));
}

/** User id, and the capabilities that are in effect and that can be gained. */
export function rightsOf(pid: number): { uid: number; effective: string; bounding: string; noNewPrivileges: string } {
  const status = read(pid, 'status');
  const field = (name: string): string => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
  return {
    uid: Number(field('Uid')),
    effective: field('CapEff'),
    bounding: field('CapBnd'),
    noNewPrivileges: field('NoNewPrivs'),
  };
}

/** Local addresses that a process listens on or has a datagram socket on: `127.77.3.4:636`. */
export function listeningOn(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(pid, join('net', kind))
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
        const listens = kind.startsWith('udp') || state === '0A';
        if (local === undefined || inode === undefined || !listens || !sockets.has(inode)) return [];
        return kind.endsWith('6') ? [`${kind} ${local}`] : [address(local)];
      }),
  );
}

/** `0100007F:027C` as 127.0.0.1:636. */
function address(text: string): string {
  const [host = '', port = ''] = text.split(':');
  const bytes = [...Buffer.from(host, 'hex')].reverse();
  return `${bytes.join('.')}:${Number.parseInt(port, 16)}`;
}
