import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Project {
  /** A folder of its own, for what is to lie beside the project. */
  readonly root: string
  readonly folder: string
  /** Writes a file, and the folders that it needs; gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string
  readonly read: (name: string) => string
  readonly remove: () => void
}

/** A name that every test's facts know, and a text that has it wrong. */
export const facts = 'names: [Marguerite Delacroix]\n'
export const wrong = 'The engineer was Marguerite Delacroxi.\n'
export const right = 'The engineer was Marguerite Delacroix.\n'

/** A project of files in a temporary folder, with facts. */
export function createProject(): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-hostile-')))
  const folder = join(root, 'project')
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  put('.factcheck.yml', facts)
  return {
    root,
    folder,
    put,
    read: name => readFileSync(join(folder, name), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
