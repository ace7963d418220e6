import fc from 'fast-check';

// Property tests look at new cases on each run of a developer; a landing must not hang on chance, so CI repeats one seed.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20261123 });
