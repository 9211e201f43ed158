export default {
  testEnvironment: 'node',
  // A test that runs the command waits for the processor, too, and the machine may be busy.
  testTimeout: 60_000,
  roots: ['<rootDir>/rules', '<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
