import type { Arguments } from './read-arguments.ts'
import type { ExitCode, Shell } from './shell.ts'

/** One command. Its code is loaded when it is run: help and version need none of it. */
export interface Command {
  /** What follows the command's name. */
  readonly usage: string
  readonly summary: string
  readonly run: (words: Arguments, shell: Shell) => Promise<ExitCode>
}

export const defaultCommand = 'lint'

/** Every command that works, by name. */
export const commands: Readonly<Record<string, Command>> = {
  lint: {
    usage: '[path or glob ...]',
    summary: 'check articles (the default command)',
    run: async (words, shell) => (await import('./lint.ts')).lint(words, shell),
  },
}
