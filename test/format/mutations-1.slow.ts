import { mutationsOfRealExports } from './mutate/real-exports.ts';

mutationsOfRealExports(0, 2);
