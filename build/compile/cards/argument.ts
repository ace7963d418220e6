import type { FieldIR, TriggerIR } from '../../../connector/core/ir.ts';
import { type FlowContext, report } from '../context.ts';

/** A card that calls a helper flow of the pack. */
interface CallerIR {
  readonly key: string;
  readonly flow: string;
}

/** The id of the flow that a card calls; reports a flow that is missing or no helper. */
export function helperId(ctx: FlowContext, { key, flow }: CallerIR): string {
  const id = ctx.pack.flowId(flow);
  const trigger = ctx.pack.ir.flows.find((other) => other.key === flow)?.trigger;
  if (id === null) {
    report(ctx, 'FLOW_MISSING', key, null, `the flow "${flow}" is not in the pack`, "Add it to the pack's flows.");
  } else if (trigger === undefined || inputsOf(trigger) === null) {
    report(ctx, 'FLOW_START', key, null, `the flow "${flow}" is no helper flow`, 'Call a helper flow.');
  }
  return id ?? '';
}

/** The helper's field that an argument goes to, or null with a report where the helper has none of that name. */
export function helperField(ctx: FlowContext, { key, flow }: CallerIR, name: string): FieldIR | null {
  const helper = ctx.pack.ir.flows.find((other) => other.key === flow);
  const field = (helper === undefined ? null : inputsOf(helper.trigger))?.find((other) => other.key === name);
  if (field !== undefined) {
    if (field.secret) ctx.secret ??= `card "${key}", field "${name}"`;
    return field;
  }
  if (helper !== undefined) {
    report(
      ctx,
      'CARD_FIELD_UNKNOWN',
      key,
      name,
      `the flow "${flow}" takes no "${name}"`,
      'Correct the name, or add the field to the flow.',
    );
  }
  return null;
}

/** The fields of a flow that others may call; null for every other flow. */
function inputsOf(trigger: TriggerIR): readonly FieldIR[] | null {
  if (trigger.kind === 'helper') return trigger.inputs;
  return trigger.kind === 'connector' && trigger.role === 'helper' ? trigger.inputs : null;
}
