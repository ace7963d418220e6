import { readFileSync } from 'node:fs';
import { FlopackError } from '../connector/core/error.ts';
import { help } from './help.ts';
import { type Io, processIo } from './io.ts';

/** A verb: arguments after it and where to print, to the exit code. */
type Verb = (args: readonly string[], io: Io) => Promise<number>;

/** Verbs load on first use: the SDKs behind `demo` take most of a second. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  ad: async () => (await import('./ad.ts')).ad,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  demo: async () => (await import('./demo.ts')).demo,
  doctor: async () => (await import('./doctor.ts')).doctor,
  harvest: async () => (await import('./harvest.ts')).harvest,
  run: async () => (await import('./run.ts')).run,
  setup: async () => (await import('./setup.ts')).setup,
  show: async () => (await import('./show.ts')).show,
};

/** Verbs with a page of their own. */
const OWN_HELP = new Set(['ad', 'check', 'doctor', 'harvest', 'run', 'setup', 'show']);

/** `flopack`: 0 when all is well, 1 when a tool found something wrong, 2 when the call itself was wrong. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(help());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    io.out(manifest.version);
    return 0;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (load !== undefined && !OWN_HELP.has(name) && wantsHelp(rest)) {
    io.out(help());
    return 0;
  }
  if (load === undefined) {
    io.err(
      `flopack: there is no verb "${printable(name)}". The verbs are: ${Object.keys(verbs).join(', ')}. See flopack --help.`,
    );
    return 2;
  }
  try {
    const verb = await load();
    return await verb(rest, io);
  } catch (error) {
    if (!(error instanceof FlopackError)) return unexpected(name, error, io);
    io.err(`flopack ${name}: ${error.message}`);
    return error.code === 'USAGE' ? 2 : 1;
  }
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

/** A mistake of ours. The stack helps only who mends it. */
function unexpected(name: string, error: unknown, io: Io): number {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no error was thrown';
  io.err(`flopack ${name}: unexpected ${reason.split('\n', 1)[0]}. FLOPACK_DEBUG=1 shows where.`);
  if (process.env['FLOPACK_DEBUG'] && error instanceof Error) io.err(error.stack ?? '');
  return 1;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);
}
