import type { TLSSocket } from 'node:tls';
import { signIn } from './accounts.ts';
import { ANSWER, printEntry, printResult, type Result, SUCCESS } from './answers.ts';
import { BrokenMessage, readElement } from './ber.ts';
import type { Directory } from './directory.ts';
import type { Faults } from './fault.ts';
import { type Operation, type Request, readRequest } from './requests.ts';
import { rootDse, search } from './search.ts';
import type { Entry } from './store.ts';
import { Refusal } from './words.ts';
import { addEntry, deleteEntry, modify } from './write.ts';

const MESSAGE_LIMIT = 262_144;
const KNOWN_CONTROLS: readonly string[] = ['1.2.840.113556.1.4.801', '1.2.840.113556.1.4.319'];
const SIZE_LIMIT_EXCEEDED = 4;
const OTHER = 80;

interface Session {
  caller: Entry | null;
  ended: boolean;
}

/** Serves one connection: requests in their order, one after the other. */
export function serve(socket: TLSSocket, directory: Directory, faults: Faults): void {
  const session: Session = { caller: null, ended: false };
  let held: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: Buffer) => {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    try {
      for (let message = take(); message !== null && !session.ended; message = take()) {
        receive(socket, directory, faults, session, readRequest(message));
      }
    } catch (error) {
      if (!(error instanceof BrokenMessage)) throw error;
      session.ended = true;
    }
    if (session.ended) socket.destroy();
  });
  const take = (): Buffer | null => {
    if (held.length > 0 && held[0] !== 0x30) throw new BrokenMessage('no message');
    const element = readElement(held, 0, MESSAGE_LIMIT);
    if (element === null) return null;
    held = held.subarray(element.next);
    return element.value;
  };
}

function receive(
  socket: TLSSocket,
  directory: Directory,
  faults: Faults,
  session: Session,
  { id, operation, critical }: Request,
): void {
  if (operation.kind === 'abandon') return;
  if (operation.kind === 'unbind') {
    session.ended = true;
    return;
  }
  const tag = operation.kind === 'other' ? operation.answer : ANSWER[operation.kind];
  const fault = faults.take(operation.kind);
  const lost = fault?.kind === 'hang' || fault?.kind === 'drop';
  if (fault !== null && !lost) {
    const refusal = fault.kind === 'busy' ? directory.refusals.busy() : directory.refusals.unavailable();
    socket.write(printResult(id, tag, refusal.result));
    return;
  }
  const parts = lost && fault?.when !== 'after' ? [] : answer(directory, session, id, tag, operation, critical);
  if (fault?.kind === 'drop') session.ended = true;
  if (!lost) socket.write(Buffer.concat(parts));
}

function answer(
  directory: Directory,
  session: Session,
  id: number,
  tag: number,
  operation: Operation,
  critical: readonly string[],
): Buffer[] {
  const entries: Buffer[] = [];
  let result: Result = SUCCESS;
  try {
    if (critical.some((one) => !KNOWN_CONTROLS.includes(one))) throw directory.refusals.control();
    result = perform(directory, session, operation, (dn, attributes) => entries.push(printEntry(id, dn, attributes)));
  } catch (error) {
    entries.length = 0;
    // A fault of this directory ends one operation, not the program that holds it.
    result = error instanceof Refusal ? error.result : { code: OTHER, text: `00000054: ${String(error)}` };
  }
  return [...entries, printResult(id, tag, result)];
}

type Send = (dn: string, attributes: Parameters<typeof printEntry>[2]) => void;

function perform(directory: Directory, session: Session, operation: Operation, send: Send): Result {
  if (operation.kind === 'bind') {
    // A failed bind leaves the connection anonymous (RFC 4513, section 4).
    session.caller = null;
    if (operation.password === null) return { code: 7, text: 'Only simple binds are served here.' };
    session.caller = signIn(directory, operation.name, operation.password);
    return SUCCESS;
  }
  if (operation.kind === 'extended') {
    return { code: 2, text: `Extended Operation(${operation.name}) not supported` };
  }
  if (operation.kind === 'search') {
    const root = rootDse(operation);
    if (root !== null) {
      send(root.dn, root.attributes);
      return SUCCESS;
    }
  }
  const { caller } = session;
  if (caller === null) throw directory.refusals.unbound();
  switch (operation.kind) {
    case 'search': {
      const { list, more } = search(directory, operation);
      for (const found of list) send(found.dn, found.attributes);
      return more ? { code: SIZE_LIMIT_EXCEEDED, text: '' } : SUCCESS;
    }
    case 'modify':
      modify(directory, caller, operation.dn, operation.changes);
      return SUCCESS;
    case 'add':
      addEntry(directory, caller, operation.dn, operation.attributes);
      return SUCCESS;
    case 'delete':
      deleteEntry(directory, caller, operation.dn);
      return SUCCESS;
    default:
      throw directory.refusals.other('00002035: not served here');
  }
}
