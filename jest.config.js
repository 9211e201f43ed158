export default {
  testEnvironment: 'node',
  // Both processors of a machine of two: jest leaves one of them out by itself.
  maxWorkers: '100%',
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
