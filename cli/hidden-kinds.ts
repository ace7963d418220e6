/** Kinds of cards that do nothing: comments, and those that the console does not show. */
export const hiddenKinds: ReadonlySet<string> = new Set([
  'kernel/control/comment',
  'kernel/control/noop',
  'kernel/control/join',
  'kernel/object/expand',
]);
