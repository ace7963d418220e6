import { sharedTemplates } from '../sandbox/active-directory/samba/template.ts';
import { SCENARIOS } from './ad/cast.ts';
import { ensureSamba } from './ad/install.ts';
import { summary } from './ad/report.ts';
import { playAll } from './ad/run.ts';
import { type AdWorld, openAdWorld } from './ad/world.ts';
import { parse, wholeNumber } from './arguments.ts';
import { printSteps } from './demo/steps.ts';
import { interruption, later } from './interruption.ts';
import type { Io } from './io.ts';
import { terminalQuestion } from './setup/ask.ts';
import { writeWhole } from './write.ts';

const USAGE = 'flopack ad [--yes] [--fake] [--write-through] [--seed N] [--keep] [--out DIR]';

const HELP = `Usage: flopack ad [--yes] [--fake] [--write-through] [--seed N] [--keep]
                  [--out DIR]

Shows on loopback how Okta passwords reach Active Directory and another app:
people migrate from Entra, sign in, change, recover and are reset, and what can
go wrong does. Each new and each old password is tried at the domain controller.

  --yes            install Samba without a question, if it is missing
  --fake           a small built-in directory instead of Samba
  --write-through  a password that pack 02 verified is set in AD at once, too
  --seed N         other people (default 1)
  --keep           leave everything up and print the addresses
  --out DIR        where packs and report go (default dist)

Exit code: 0 all ended as documented, 1 something did not, 2 wrong usage,
130 Ctrl-C.`;

const OPTIONS = {
  yes: { type: 'boolean' },
  fake: { type: 'boolean' },
  'write-through': { type: 'boolean' },
  seed: { type: 'string' },
  keep: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `flopack ad`: Okta passwords on their way to a real domain controller. Throws FlopackError `USAGE`, `AD_UNAVAILABLE`. */
export async function ad(args: readonly string[], io: Io): Promise<number> {
  const { values } = parse(args, OPTIONS, USAGE, { min: 0, max: 0 });
  if (values.help === true) {
    for (const line of HELP.split('\n')) io.out(line);
    return 0;
  }
  const seed = wholeNumber(values.seed, 1, '--seed', 0, 999_999_999);
  const out = values.out ?? 'dist';
  if (values.fake !== true) {
    const code = await ensureSamba(io, { yes: values.yes === true, ask: terminalQuestion(io) });
    if (code !== 0) return code;
  }
  const stop = interruption();
  const unlessStopped = (print: (line: string) => void) => (line: string) => void (stop.signal.aborted || print(line));
  const shown: Io = { ...io, out: unlessStopped(io.out), status: unlessStopped(io.status) };
  const steps = printSteps(shown, () => performance.now());
  let opening: Promise<AdWorld> | null = null;
  try {
    opening = openAdWorld(
      {
        kind: values.fake === true ? 'fake' : 'samba',
        people: SCENARIOS.length,
        seed,
        out,
        writeThrough: values['write-through'] === true,
        // The domain is made once on a machine; later starts take a moment.
        template: sharedTemplates(),
      },
      steps,
    );
    const pressed = stop.pressed.then(() => null);
    const world = await Promise.race([opening, pressed]);
    const outcomes = world === null ? null : await Promise.race([playAll(world, steps, stop.signal), pressed]);
    if (world === null || outcomes === null || stop.signal.aborted) {
      io.status('');
      io.err('Stopped. No report was written; the domain controller is gone.');
      return stop.exitCode();
    }
    const { lines, report, ok } = summary(world, outcomes, SCENARIOS.length, steps.elapsed(), io.width);
    for (const line of lines) io.out(line);
    const [path] = writeWhole(out, [{ file: 'ad-report.json', text: `${JSON.stringify(report, null, 2)}\n` }]);
    io.out(`Report: ${path}`);
    if (values.keep === true) {
      for (const line of world.addresses) io.out(line);
      io.out('Everything stays up until Ctrl-C.');
      await stop.pressed;
    }
    return ok ? 0 : 1;
  } finally {
    // What was still opening when Ctrl-C came is closed once it is open.
    const closed = opening?.then(
      (world) => world.close(),
      () => {},
    );
    await (stop.signal.aborted ? Promise.race([closed, later(3_000)]) : closed);
    stop.dispose();
  }
}
