import type { CardShape, Value } from '../../../connector/core/behaviour.ts';
import { toNumber, toText } from '../../../connector/core/convert.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { isRecord, put } from '../../../connector/core/safe.ts';
import type { Card } from '../../../format/model.ts';
import type { Frame } from '../../engine/frame.ts';
import type { FlowResponse, Signal, Step } from '../../engine/model.ts';
import { END, GO, LEAVE } from '../../engine/model.ts';
import { type Body, type Move, sourceNamed, within } from '../body.ts';
import { read, type Source } from '../source.ts';
import { namedSources, valuesReader } from '../values.ts';

/** Return: the flow's result, or in a block the outputs of the block's card with the same names. */
export function returnStep(card: Card, shape: CardShape, body: Body): Step {
  const fields = namedSources(body, card, card.inputs);
  const block = body.block;
  if (block !== null) {
    const moves: Move[] = [];
    for (const [name, slot] of block.leave) {
      const source = fields.find((f) => f.name === name)?.source ?? { slot: -1, value: null, convert: null };
      moves.push({ source, slot });
    }
    const readInputs = valuesReader(fields);
    return {
      card: shape,
      within: within(body),
      run(frame) {
        if (frame.entry !== null) frame.entry.inputs = readInputs(frame);
        for (const { source, slot } of moves) frame.slots[slot] = read(source, frame);
        return LEAVE;
      },
    };
  }
  return {
    card: shape,
    within: null,
    run(frame) {
      const output: Record<string, Value> = {};
      for (const { name, source } of fields) put(output, name, read(source, frame));
      frame.output = output;
      if (frame.entry !== null) frame.entry.inputs = output;
      return LEAVE;
    },
  };
}

/** Header values are text; names go as they are. */
function headersOf(value: Value): Record<string, string> {
  const headers: Record<string, string> = {};
  if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      const text = toText(item);
      if (text !== null) put(headers, name, text);
    }
  }
  return headers;
}

function leave(inBlock: boolean, frame: Frame): Signal {
  return inBlock && frame.rules.returnRawInBlock === 'block' ? LEAVE : END;
}

/** Return Raw: the exact response of an API Endpoint flow; elsewhere its fields are the result (assumed). */
export function returnRawStep(card: Card, shape: CardShape, body: Body): Step {
  const [status, headers, text] = ['statusCode', 'headers', 'body'].map((name) => sourceNamed(body, card, name)) as [
    Source,
    Source,
    Source,
  ];
  // Those of a literal are made once for all runs.
  const fixed = headers.slot < 0 && headers.convert === null ? Object.freeze(headersOf(headers.value)) : null;
  const inBlock = body.block !== null;
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const response: FlowResponse = {
        statusCode: toNumber(read(status, frame)) ?? 200,
        headers: fixed ?? headersOf(read(headers, frame)),
        body: toText(read(text, frame)) ?? '',
      };
      if (frame.entry !== null) frame.entry.inputs = response;
      if (!frame.closed) frame.response = response;
      const endpoint = frame.plan.kind === 'api';
      frame.output = endpoint || frame.rules.returnRawOutside === 'values' ? { ...response } : {};
      return leave(inBlock, frame);
    },
  };
}

/** Close: answers the caller of an API Endpoint flow now; the flow goes on and a later Return answers nobody. */
export function closeStep(card: Card, shape: CardShape, body: Body): Step {
  const find = (key: string): Source => {
    const port = card.inputs.find((p) => p.key === key && (p.group === null || p.group === 'Response'));
    return sourceNamed(body, card, port === undefined ? key : fieldName(port));
  };
  const status = find('statusCode');
  const headers = find('headers');
  const text = find('body');
  // The kernel card has its response fields in groups instead.
  const grouped = (group: string) =>
    namedSources(
      body,
      card,
      card.inputs.filter((p) => p.group === group),
      (p) => p.key,
    );
  const bodyFields = grouped('body');
  const headerFields = grouped('headers');
  const readBody = valuesReader(bodyFields);
  const readHeaders = valuesReader(headerFields);
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const value = bodyFields.length > 0 ? { ...readBody(frame) } : read(text, frame);
      const json = typeof value === 'object' && value !== null;
      const given = headersOf(headerFields.length > 0 ? { ...readHeaders(frame) } : read(headers, frame));
      const response: FlowResponse = {
        statusCode: toNumber(read(status, frame)) ?? 200,
        headers:
          json && !Object.keys(given).some((n) => n.toLowerCase() === 'content-type')
            ? { 'content-type': 'application/json', ...given }
            : given,
        body: toText(value) ?? '',
      };
      if (frame.entry !== null) frame.entry.inputs = response;
      if (!frame.closed && frame.parent === null) {
        frame.closed = true;
        frame.response = response;
        frame.run.onClose?.(response, frame);
      }
      return GO;
    },
  };
}
