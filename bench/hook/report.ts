import { type Machine, machineLine, mb, median, table } from '../table.ts';
import type { Sample } from './load.ts';
import type { MemoryResult } from './memory.ts';

export interface SpeedResult {
  readonly name: string;
  readonly title: string;
  readonly rounds: readonly Sample[];
  /** Bytes: after start, and the most the process ever had. */
  readonly startRss: number;
  readonly peakRss: number;
}

export interface HookReport {
  readonly machine: Machine;
  readonly settings: object;
  readonly speed: readonly SpeedResult[];
  readonly memory: readonly MemoryResult[];
}

/** Every wrong, failed or missing answer of the run. */
export function errorsOf(report: HookReport): number {
  const speed = report.speed.flatMap((result) => result.rounds.map((round) => round.errors));
  return [...speed, ...report.memory.map((result) => result.errors)].reduce((sum, n) => sum + n, 0);
}

export function printReport(report: HookReport): string {
  const lines = [machineLine(report.machine), ''];
  lines.push(...speedTable(report.speed), '');
  for (const result of report.memory) lines.push(...memoryLines(result), '');
  const errors = errorsOf(report);
  lines.push(errors === 0 ? 'Every answer was right.' : `${errors} answers were wrong, failed or missing.`, '');
  return lines.join('\n');
}

/**
 * Medians of the rounds; ratios are medians of the ratios inside each round. `/ fastify` and `/ bare` compare requests
 * per second, `by CPU` requests per second of processor time with fastify's.
 */
function speedTable(speed: readonly SpeedResult[]): string[] {
  const ratio = (result: SpeedResult, to: string) => {
    const base = speed.find((other) => other.name === to);
    if (base === undefined) return '-';
    return median(result.rounds.map((round, i) => round.perSecond / base.rounds[i]!.perSecond)).toFixed(2);
  };
  // Of one core's work; other programs on the machine move this less than the requests per second.
  const work = (result: SpeedResult) => {
    const base = speed.find((other) => other.name === 'fastify');
    return base === undefined
      ? '-'
      : median(result.rounds.map((round, i) => base.rounds[i]!.cpu / round.cpu)).toFixed(2);
  };
  const of = (result: SpeedResult, key: keyof Sample) => median(result.rounds.map((round) => round[key]));
  const spread = (result: SpeedResult) => {
    const all = result.rounds.map((round) => round.perSecond);
    return `${Math.min(...all).toFixed(0)}-${Math.max(...all).toFixed(0)}`;
  };
  return table([
    [
      '',
      'req/s',
      'rounds',
      'p50 ms',
      'p99 ms',
      'CPU ms/req',
      'start MB',
      'peak MB',
      '/ fastify',
      '/ bare',
      'by CPU',
      'errors',
    ],
    ...speed.map((result) => [
      result.title,
      of(result, 'perSecond').toFixed(0),
      spread(result),
      of(result, 'p50').toFixed(1),
      of(result, 'p99').toFixed(1),
      of(result, 'cpu').toFixed(3),
      mb(result.startRss),
      mb(result.peakRss),
      ratio(result, 'fastify'),
      ratio(result, 'bare'),
      work(result),
      String(result.rounds.reduce((sum, round) => sum + round.errors, 0)),
    ]),
  ]);
}

function memoryLines(result: MemoryResult): string[] {
  const users = result.checkpoints.at(-1)?.users ?? 0;
  return [
    `Memory over ${users} different users: ${result.title}`,
    ...table([
      ['users', ...result.checkpoints.map((point) => String(point.users))],
      ['heap MB', ...result.checkpoints.map((point) => mb(point.heap))],
      ['RSS MB', ...result.checkpoints.map((point) => mb(point.rss))],
    ]),
    `slope after warm-up: heap ${result.heapPerUser.toFixed(1)} bytes a user, RSS ${result.rssPerUser.toFixed(1)}; errors ${result.errors}`,
  ];
}
