import { helper } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import { judgePushReason } from '../../connector/migration/judge-push-reason.ts';

/** What a reason of the System Log means, by the table of reasons. */
export function judgeReason() {
  return helper(
    'judge-reason',
    {
      name: '04 AD - Judge Reason',
      description: 'Says what the reason of a failed push means, whether a repetition can help, and what to do.',
      in: { reason: text },
      out: { cause: text, retry: text, advice: text },
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Judge Reason',
        markdown: [
          'Each Assign If card looks for words in the reason; where several fit, the last one decides.',
          'For other words, or other advice: change them here, in all three places.',
        ].join('\n'),
      });
      const why = f.use('judge', judgePushReason, { reason: f.in.reason });
      f.return({ cause: why.cause, retry: why.retry, advice: why.advice });
    },
  );
}
