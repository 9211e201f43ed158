/** A mistake on the command line: what is wrong, and what to do about it. Printed without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
