import { fieldsOf, gitOutput, type Repository } from './git.ts'

/** One path of the index, as seen from the root. */
export interface IndexEntry {
  readonly path: string
  readonly object: string
  readonly kind: 'file' | 'link' | 'submodule'
  /** It has been left in conflict by a merge: there is no one content. */
  readonly isUnmerged: boolean
}

const kinds: Readonly<Record<string, IndexEntry['kind']>> = { '120000': 'link', '160000': 'submodule' }

/** All paths of the index. @throws InputError where git fails. */
export async function readIndex(repository: Repository, asked: string): Promise<readonly IndexEntry[]> {
  const output = await gitOutput(['ls-files', '--stage', '-z'], repository, asked)
  const entries = new Map<string, IndexEntry>()
  for (const field of fieldsOf(output)) {
    const [head = '', ...rest] = field.split('\t')
    const [mode = '', object = '', stage] = head.split(' ')
    const path = rest.join('\t')
    entries.set(path, { path, object, kind: kinds[mode] ?? 'file', isUnmerged: stage !== '0' })
  }
  return [...entries.values()]
}

/** The content of an entry, as staged: no filter and no conversion is run. */
export const readObject = ({ object }: IndexEntry, repository: Repository, asked: string): Promise<Buffer> =>
  gitOutput(['cat-file', 'blob', object], repository, asked)

/** The paths that the next commit would change, those that it would remove too. */
export async function stagedPaths(repository: Repository, asked: string): Promise<readonly string[]> {
  const how = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all']
  return fieldsOf(await gitOutput(['diff', '--cached', '--name-only', '-z', ...how], repository, asked))
}
