import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, from src/ and from dist/ alike. */
function ownFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The version of this package. */
export function packageVersion(): string {
  const text = readFileSync(join(ownFolder(), 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { readonly version: string }
  return version
}

/** What tells one program from another, for what is kept from run to run. */
export function programVersion(): string {
  // A build of the same version may be another one; and \p{...} means what this Node's Unicode says.
  const built = statSync(fileURLToPath(import.meta.url)).mtimeMs
  return `${packageVersion()} ${built} ${process.version}`
}

/**
 * A rule's page as it is in the package, Markdown.
 * @throws an error of the system where it cannot be read.
 */
export const readRulePage = (id: string): Promise<string> =>
  readFile(join(ownFolder(), 'rules', id, 'readme.md'), 'utf8')
