/** Where a mistake stands: a file, and where known its line and column (from 1) and the lines around it, marked. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly frame?: string
}

/** A mistake of the user's, or what was asked for and could not be done: what is wrong, where, and what to do about it. */
export interface Mistake extends Place {
  readonly message: string
}

/** Thrown for mistakes of the user's, all that were found at once. The command line prints them and exits with 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(describe).join('\n'))
    this.mistakes = mistakes
  }
}

/** That a file, or what a message calls like one, cannot be used, and why: to be thrown. */
export const refusal = (file: string, message: string): InputError => new InputError([{ file, message }])

function describe({ file, line, column, message }: Mistake): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return `${place}: ${message}`
}
