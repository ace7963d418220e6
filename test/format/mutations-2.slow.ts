import { mutationsOfRealExports } from './mutate/real-exports.ts';

mutationsOfRealExports(1, 2);
