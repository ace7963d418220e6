/** `flopack/testing`: runs flows of any pack in a test. docs/testing.md shows how. */
export { error, type Mock, type MockReply, type Mocks, ok } from '../runtime/engine/mocks.ts';
export { type VirtualClock, virtualClock } from '../runtime/fakes/clock.ts';
export { type HttpExchange, type ScriptedHttp, scriptedHttp } from '../runtime/fakes/http.ts';
export type { CardRun, FlowRun } from './run/tree.ts';
export { type RecordedOptions, recorded } from './testing/recorded.ts';
export { loadPack, type RunFlowOptions, runFlow, type TestRun } from './testing/run-flow.ts';
