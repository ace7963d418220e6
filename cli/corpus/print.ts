import type { Io } from '../io.ts';
import { wrapped } from '../show/wrap.ts';
import { oneLine } from '../text.ts';
import type { Finding, Measure } from './measure.ts';

/** Prints what holds for the files, then the list of what does not. */
export function printMeasure(measure: Measure, io: Pick<Io, 'out' | 'width'>): void {
  const { completed, raised, explained, flows } = measure;
  const ran = completed + raised + explained.length;
  const lines: [string, number, number][] = [
    ['files byte-identical through parse and print', measure.identical, measure.files],
    ['card kinds with a definition', measure.defined, measure.kinds],
    ['kernel kinds with behaviour', measure.kernelRuns, measure.kernelKinds],
    ['flows that run, outside calls mocked from declared types', ran, flows],
  ];
  for (const [what, good, all] of lines) io.out(`${`${good} of ${all}`.padStart(12)}  ${what}`);
  const parts: [string, number][] = [
    ['to their end', completed],
    ['to an error that the flow raises (Return Error)', raised],
    ['to an error of a card that the mocked data led to', explained.length],
  ];
  for (const [what, n] of parts) io.out(`${String(n).padStart(20)}  ${what}`);
  const width = Number.isFinite(io.width) ? io.width : 160;
  const list = (title: string, findings: readonly Finding[]): void => {
    if (findings.length > 0) io.out('');
    if (findings.length > 0) io.out(title);
    for (const { file, what, reason } of findings)
      for (const line of wrapped(oneLine(`${file}: ${what}: ${reason}`), 2, width)) io.out(line);
  };
  list('Errors of cards that the mocked data led to', measure.explained);
  list('Not as it should be', measure.wrong);
  if (measure.wrong.length === 0) io.out('\nNothing else.');
}
