import { type ExecFileException, execFile } from 'node:child_process'
import { type InputError, refusal } from '../input-error.ts'

/** Where git is run. */
export interface GitPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  /** The first line of what git says is wrong. */
  readonly complaint: string
}

// Nothing that a repository's settings name is run.
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'diff.external=',
  'core.quotePath=false',
]
// A hook is given these two, and means them.
const keptVariables = ['GIT_DIR', 'GIT_INDEX_FILE']
const mostBytes = 2 ** 29

/**
 * Runs git without a shell, and gives its exit code; what a failure means is the caller's to say.
 * @throws InputError where git cannot be run at all.
 */
export function runGit(words: readonly string[], { cwd, env }: GitPlace): Promise<GitResult> {
  const all = ['--no-pager', ...settings.flatMap(setting => ['-c', setting]), ...words]
  const options = { cwd, env: cleaned(env), encoding: 'buffer', maxBuffer: mostBytes } as const
  return new Promise((done, fail) => {
    const git = execFile('git', all, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') return fail(notRun(error))
      const [complaint = ''] = stderr.toString('utf8').split('\n')
      done({ code: Number(error?.code ?? 0), stdout, complaint: complaint.replace(/^(?:fatal|error): /, '') })
    })
    // It is asked nothing, and must not wait for more.
    git.stdin?.end()
  })
}

function notRun({ code, message }: ExecFileException): InputError {
  const reason = String(code) === 'ENOENT' ? 'git is not installed, or the folder is gone' : message
  return refusal('git', reason)
}

/** The environment without what sends git elsewhere, nor lets it fetch, ask or lock. */
function cleaned(env: GitPlace['env']): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.includes(name))
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // An older git does not know the one above, and then has no protocol to fetch by.
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  }
}

/**
 * The standard output of git.
 * @param asked what the user asked for, to name in a mistake.
 * @throws InputError with git's own words where it fails.
 */
export async function gitOutput(words: readonly string[], place: GitPlace, asked: string): Promise<Buffer> {
  const { code, stdout, complaint } = await runGit(words, place)
  if (code !== 0) throw refusal(asked, `git: ${complaint}`)
  return stdout
}

/** A working tree, and the way from its root to the working directory (`docs/`, or nothing). */
export interface Repository extends GitPlace {
  readonly prefix: string
}

/** @throws InputError where the folder is in no working tree. */
export async function openRepository(place: GitPlace, asked: string): Promise<Repository> {
  const line = async (word: string) =>
    (await gitOutput(['rev-parse', word], place, asked)).toString('utf8').replace(/\n$/, '')
  return { cwd: await line('--show-toplevel'), env: place.env, prefix: await line('--show-prefix') }
}

/** The fields of output that ends each of them with a NUL. */
export const fieldsOf = (output: Buffer): string[] => output.toString('utf8').split('\0').slice(0, -1)
