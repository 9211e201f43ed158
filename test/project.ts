import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { type Outcome, runCommand } from './run-command.ts'

/** A temporary folder of files. */
export interface Project {
  /** The folder that it lies in, alone: for what is to lie beside it. */
  readonly root: string
  readonly folder: string
  /** The path of a name in it. */
  readonly at: (name: string) => string
  /** Writes a file, and the folders that it needs; gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string
  readonly putAll: (files: Readonly<Record<string, string | Uint8Array>>) => void
  readonly read: (name: string) => string
  /** Runs the command line in this process, with the folder as the working directory. */
  readonly run: (...words: readonly string[]) => Promise<Outcome>
  readonly remove: () => void
}

export function createProject(): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-')))
  const folder = join(root, 'project')
  mkdirSync(folder)
  const at = (name: string): string => join(folder, name)
  const put = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
    return at(name)
  }
  return {
    root,
    folder,
    at,
    put,
    putAll: files => {
      for (const [name, content] of Object.entries(files)) put(name, content)
    },
    read: name => readFileSync(at(name), 'utf8'),
    run: (...words) => runIn(folder, words),
    remove: () => rmSync(root, { recursive: true, force: true }),
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

/** A new project for each test, which is the working directory meanwhile. */
export function projectOfEachTest(): Omit<Project, 'remove'> {
  const home = process.cwd()
  let project: Project
  beforeEach(() => {
    project = createProject()
    process.chdir(project.folder)
  })
  afterEach(() => {
    process.chdir(home)
    project.remove()
  })
  return {
    get root() {
      return project.root
    },
    get folder() {
      return project.folder
    },
    at: name => project.at(name),
    put: (name, content) => project.put(name, content),
    putAll: files => project.putAll(files),
    read: name => project.read(name),
    run: (...words) => project.run(...words),
  }
}
