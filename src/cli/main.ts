import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { causeOf } from '../files/cause.ts'
import { InputError } from '../input-error.ts'
import { nearest } from '../text/spelling/nearest.ts'
import { commands, defaultCommand } from './commands.ts'
import { packageVersion } from './process/package.ts'
import { inertLines, printFailures } from './process/print-failures.ts'
import { type ExitCode, type Shell, write } from './process/shell.ts'
import { UsageError } from './process/usage-error.ts'
import { compilePatternsWell, compileSoon } from './process/v8.ts'
import { type Arguments, readArguments } from './settings/read-arguments.ts'

/** The process, or as much of it as is used here; `argv` begins with the paths of node and of the script. */
export interface Host extends Omit<Shell, 'cwd'> {
  readonly argv: readonly string[]
  readonly cwd: () => string
}

/** Runs the command line and gives the exit code: 2 for whatever goes wrong, a fault of ours too. Never throws. */
export async function main(host: Host): Promise<ExitCode> {
  try {
    return await run(readArguments(host.argv.slice(2)), host)
  } catch (error) {
    // Where even standard error is closed there is nobody left to tell, but for the exit code.
    await tell(error, host).catch(() => undefined)
    return 2
  }
}

async function run(words: Arguments, host: Host): Promise<ExitCode> {
  if (words.given.has('help')) return print(host, (await import('./help.ts')).helpText())
  if (words.given.has('version')) return print(host, `${packageVersion()}\n`)
  const [first = '', ...rest] = words.positionals
  const named = Object.hasOwn(commands, first)
  if (!named) refuseMistyped(first, host.cwd())
  const name = named ? first : defaultCommand
  const command = commands[name]!
  refuseForeign(words, name)
  if (name !== defaultCommand) {
    compilePatternsWell()
    compileSoon()
  }
  return command.run(named ? { ...words, positionals: rest } : words, shellOf(host))
}

const shellOf = (host: Host): Shell => ({
  cwd: host.cwd(),
  env: host.env,
  stdout: host.stdout,
  stderr: host.stderr,
  // Node makes a stream of it when it is first asked for, which takes longer than most checks of a line.
  get stdin() {
    return host.stdin
  },
})

/** @throws UsageError for a word that is no file and nearly a command. */
function refuseMistyped(word: string, cwd: string): void {
  const meant = /^[a-z]+$/.test(word) ? nearest(word, Object.keys(commands)) : undefined
  if (meant && !existsSync(resolve(cwd, word)))
    throw new UsageError(`no file and no command "${word}", did you mean "${meant}"?`)
}

/** @throws UsageError for an option that means nothing to the command. */
function refuseForeign({ given }: Arguments, name: string): void {
  const foreign = [...given.keys()].find(option => !commands[name]!.options.includes(option))
  if (!foreign) return
  const having = Object.keys(commands).filter(other => commands[other]!.options.includes(foreign))
  throw new UsageError(`--${foreign} is an option of ${having.join(' and ')}, not of ${name}`)
}

async function print({ stdout }: Host, text: string): Promise<ExitCode> {
  await write(stdout, text)
  return 0
}

async function tell(error: unknown, { stderr }: Host): Promise<void> {
  if (error instanceof InputError) return printFailures(error.mistakes, stderr)
  if (error instanceof UsageError)
    return write(stderr, `factlint: ${inertLines(error.message)}\nSee factlint --help.\n`)
  const cause = causeOf(error)
  if (cause) return write(stderr, `factlint: ${inertLines((error as Error).message)}\n`)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return write(stderr, `factlint failed; this is a fault in factlint itself:\n${inertLines(stack)}\n`)
}
