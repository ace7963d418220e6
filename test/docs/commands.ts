import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { help } from '../../cli/help.ts';
import { root } from '../support/root.ts';

const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** Flags by verb, as `flopack --help` says; long usages go on in lines of brackets. */
const verbs = new Map(
  [...help().matchAll(/^ {2}flopack ([a-z]+)(.*(?:\n {8,}\[.*)*)$/gm)].map(([, verb, rest]) => [
    verb!,
    [...rest!.matchAll(/--[a-z]+/g)].map(([flag]) => flag),
  ]),
);

/** What is wrong with the commands of a `sh` block or a code span; `known` are files that the page brings along. */
export function commandProblems(text: string, known: (path: string) => boolean): string[] {
  const commands = text
    .split(/\n|&&|;/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  return commands.flatMap((command) => problemsOf(command, known).map((reason) => `"${command}": ${reason}`));
}

function problemsOf(command: string, known: (path: string) => boolean): string[] {
  const [program, ...words] = command.split(/\s+/);
  if (program === 'npx' && words[0] === 'flopack') return verbProblems(words.slice(1));
  if (program !== 'npm') return ['only npm and npx flopack are checked'];
  if (words[0] === 'ci' || words[0] === 'install') return words.length === 1 ? [] : [`npm ${words[0]} takes nothing`];
  const run = words[0] === 'run';
  const script = (run ? words[1] : words[0]) ?? '';
  if (!Object.hasOwn(scripts, script)) return [`there is no script ${script}`];
  if (!run && script !== 'start' && script !== 'test') return ['needs npm run'];
  const rest = words.slice(run ? 2 : 1);
  if (rest.length === 0) return [];
  if (rest[0] !== '--') return ['arguments stand behind --'];
  const given = rest.slice(1);
  const verb = /^node cli\/bin\.mjs ([a-z]+)$/.exec(scripts[script]!)?.[1];
  if (verb !== undefined) return verbProblems([verb, ...given]);
  if (script === 'test') return given.filter((path) => !known(path)).map((path) => `there is no ${path}`);
  return script === 'bench' || script === 'corpus' ? [] : [`${script} takes no arguments here`];
}

function verbProblems([verb = '', ...words]: readonly string[]): string[] {
  if (verb === '--help' || verb === '--version') return [];
  const flags = verbs.get(verb);
  if (flags === undefined) return [`there is no verb ${verb}`];
  return words.filter((word) => word.startsWith('-') && !flags.includes(word)).map((flag) => `there is no ${flag}`);
}
