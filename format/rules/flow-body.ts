import type { Json } from '../model.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote, warning } from '../problem.ts';
import { asObject } from '../read.ts';
import type { GraphView, RuleContext } from './context.ts';

/** A body's ids, schedule, security level, folder. */
export function flowBody(context: RuleContext): void {
  const folders = new Set(context.pack.folders.map((folder) => folder.id));
  for (const view of context.graphs) {
    if (view.depth === 0) topLevel(view, folders, context);
    else embedded(view, context);
  }
  for (const flow of context.pack.flows) {
    if (flow.graph === null) {
      context.report(
        warning(
          'FLOW_STUB',
          pointerTo('/data/flos', flow.id),
          `the flow ${quote(flow.name)} is only named, not in the file`,
          'The console asks for a replacement flow on import.',
        ),
      );
    }
  }
}

function topLevel({ graph, flow, pointer }: GraphView, folders: ReadonlySet<string>, { report }: RuleContext): void {
  if (graph.uuid !== flow.id) {
    report(
      error(
        'FLOW_UUID',
        pointerTo(pointer, 'uuid'),
        `the flow's uuid ${quote(graph.uuid)} is not its id`,
        `Write ${quote(flow.id)}.`,
      ),
    );
  }
  if (graph.scheduled !== hasSchedule(graph.rest.cron)) {
    report(
      error(
        'FLOW_SCHEDULE',
        pointerTo(pointer, 'scheduled'),
        graph.scheduled
          ? `the flow ${quote(flow.name)} is scheduled and has no schedule`
          : `the flow ${quote(flow.name)} has a schedule and is not scheduled`,
        'Set scheduled to true with a schedule in cron, or to false with cron {}.',
      ),
    );
  }
  // Packs without any folder exist; their flows name one that is not there.
  if (graph.folder !== null && folders.size > 0 && !folders.has(graph.folder)) {
    report(
      warning(
        'FLOW_REF',
        pointerTo(pointer, 'group'),
        `the flow ${quote(flow.name)} lies in a folder that is not in data.groups`,
        'Add the folder or name one of the pack.',
      ),
    );
  }
}

function embedded({ graph, pointer }: GraphView, { report }: RuleContext): void {
  const { id } = graph.rest;
  if (typeof id === 'string' && id !== graph.uuid) {
    report(
      error(
        'FLOW_UUID',
        pointerTo(pointer, 'id'),
        `the embedded flow's id ${quote(id)} is not its uuid`,
        `Write ${quote(graph.uuid)}.`,
      ),
    );
  }
}

function hasSchedule(cron: Json | undefined): boolean {
  return Object.keys(asObject(cron)).length > 0;
}
