import base from './jest.config.js';

/** Suites that take longer than a test run should: `npm run test:slow`. */
export default { ...base, testMatch: ['**/*.slow.ts'], testTimeout: 300_000 };
