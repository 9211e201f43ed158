import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Outcome, runCommand } from './run-command.ts'

/** A folder of files of its own to run the command line in. */
export interface Project {
  readonly put: (files: Readonly<Record<string, string>>) => void
  readonly read: (name: string) => string
  /** Runs the command line in this process, with the folder as the working directory. */
  readonly run: (...words: readonly string[]) => Promise<Outcome>
  readonly remove: () => void
}

export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-')))
  return {
    put: files => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), content)
      }
    },
    read: name => readFileSync(join(folder, name), 'utf8'),
    run: (...words) => runIn(folder, words),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

async function runIn(folder: string, words: readonly string[]): Promise<Outcome> {
  const home = process.cwd()
  process.chdir(folder)
  try {
    return await runCommand(words)
  } finally {
    process.chdir(home)
  }
}
