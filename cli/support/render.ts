import type { SupportNotes } from '../../connector/core/support.ts';
import type { Defined } from './catalog.ts';
import type { SwitchNote } from './switches.ts';

export interface SupportFacts {
  readonly defined: ReadonlyMap<string, Defined>;
  /** Event cards that start flows. */
  readonly events: ReadonlySet<string>;
  /** Kinds that run. */
  readonly runs: ReadonlySet<string>;
  readonly notes: SupportNotes;
  readonly switches: readonly SwitchNote[];
}

/** The page `docs/feature-support.md`. The same facts give the same text. */
export function supportPage(facts: SupportFacts): string {
  const { defined, events, runs, notes, switches } = facts;
  const kinds = [...new Set([...defined.keys(), ...runs, ...events])]
    .filter((kind) => !kind.startsWith('flopack/'))
    .sort(compare);
  const running = kinds.filter((kind) => runs.has(kind));
  const kernel = running.filter((kind) => kind.startsWith('kernel/'));
  const connectors = running.filter((kind) => !kind.startsWith('kernel/'));
  const starts = kinds.filter((kind) => events.has(kind) && !runs.has(kind));
  const mocked = kinds.filter((kind) => !runs.has(kind) && !events.has(kind));
  const row = (kind: string): string => cardRow(kind, defined.get(kind), notes);
  return `${[
    '# What flopack supports',
    '',
    '<!-- Made by npm run support from schemas/cards, the behaviours and their notes. Do not edit. -->',
    '',
    `${kinds.length} kinds of cards: ${kernel.length} function cards and ${connectors.length} connector cards run, ${starts.length} event cards`,
    `start flows, ${mocked.length} connector cards have a definition and are answered by mocks. Any other card is read, checked, printed and mocked as well.`,
    '',
    '- *Uses*: cards and packs in the exports that the definitions are made of; none: no export has the card, the definition is written by hand.',
    "- *Tested by*: the page of Okta's documentation whose examples and statements the tests repeat; none: seen in exports, or assumed.",
    '- *Guesses*: [switches](#switches) that decide where documentation and exports are silent. `npx flopack run pack.folder --switch name=value` sets one;',
    '  the trace of a run names those that decided something.',
    '',
    '## Function cards',
    '',
    ...HEAD,
    ...kernel.map(row),
    '',
    '## Connector cards that run',
    '',
    ...HEAD,
    ...connectors.map(row),
    '',
    '## Event cards that start flows',
    '',
    ...HEAD,
    ...starts.map(row),
    '',
    '## Connector cards that mocks answer',
    '',
    '| connector | cards, with their uses |',
    '|---|---|',
    ...byConnector(mocked, defined),
    '',
    '## Switches',
    '',
    '| switch | default | others | what it decides |',
    '|---|---|---|---|',
    ...switches.map(switchRow),
  ].join('\n')}\n`;
}

const HEAD = ['| card | kind | uses | tested by | guesses | missing |', '|---|---|---|---|---|---|'];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cardRow(kind: string, card: Defined | undefined, notes: SupportNotes): string {
  const note = Object.hasOwn(notes, kind) ? notes[kind] : undefined;
  const uses = card?.seen ? `${card.seen.cards} in ${card.seen.packs}` : '';
  const guesses = (note?.guesses ?? []).map((name) => `\`${name}\``).join(', ');
  const cells = [card?.name ?? '(no definition)', `\`${kind}\``, uses, note?.page ?? '', guesses, note?.missing ?? ''];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function byConnector(kinds: readonly string[], defined: ReadonlyMap<string, Defined>): string[] {
  const groups = new Map<string, string[]>();
  for (const kind of kinds) {
    const [connector = '', ...action] = kind.split('/');
    const seen = defined.get(kind)?.seen;
    groups.set(connector, [...(groups.get(connector) ?? []), `${action.join('/')}${seen ? ` ${seen.cards}` : ''}`]);
  }
  return [...groups].map(([connector, actions]) => `| ${cell(connector)} | ${cell(actions.join(', '))} |`);
}

function switchRow({ name, standard, values, text }: SwitchNote): string {
  const others = values.filter((value) => value !== standard).map((value) => `\`${value}\``);
  return `| \`${name}\` | \`${standard}\` | ${others.join(', ')} | ${cell(text)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ');
}
