import { refusal } from '../input-error.ts'
import { fieldsOf, gitOutput, type Repository, runGit } from './git.ts'
import { type IndexEntry, readIndex } from './git-index.ts'
import { type LineRange, readPatch } from './git-patch.ts'

/** What the working tree has changed since another branch was left. Paths are seen from the root. */
export interface Changes {
  /** Every path that was changed, added, removed or renamed; of a renamed one, both. */
  readonly paths: ReadonlySet<string>
  /** The lines of a file that are new; `all` where it is new itself or has none to compare. */
  readonly linesOf: (path: string) => readonly LineRange[] | 'all'
}

const compare = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '-M', '--ignore-submodules=dirty']
// Settings of the user's would change how a patch is written.
const patchOptions = [
  '-U0',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
]

/**
 * Compares the working tree with the merge base of HEAD and a commit.
 * @throws InputError where there is no such commit, or none that both come from.
 */
export async function changesSince(ref: string, repository: Repository): Promise<Changes> {
  const asked = `--since ${ref}`
  const base = await mergeBase(ref, repository, asked)
  const diff = [...(await withoutFilters(repository)), ...compare]
  const counts = readCounts(
    fieldsOf(await gitOutput([...diff, '--numstat', '-z', base, '--'], repository, asked)),
  )
  const patch = await gitOutput([...diff, ...patchOptions, base, '--'], repository, asked)
  const lines = readPatch(patch)
  const index = new Map((await readIndex(repository, asked)).map(entry => [entry.path, entry]))
  const paths = new Set(counts.map(({ path }) => path))
  const binaries = new Set(counts.flatMap(({ path, isBinary }) => (isBinary ? path : [])))
  return {
    paths,
    linesOf: path => (binaries.has(path) ? 'all' : (lines.get(path) ?? unchanged(path, index, paths))),
  }
}

/** Settings that keep git from running the filters which the repository's own settings name for its files. */
async function withoutFilters(repository: Repository): Promise<string[]> {
  const filters = String.raw`^filter\..*\.(clean|process|required)$`
  const { stdout } = await runGit(['config', '-z', '--name-only', '--get-regexp', filters], repository)
  return fieldsOf(stdout).flatMap(name => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`])
}

/**
 * A tracked file without new lines; one in a submodule counts as new where the submodule was moved to another
 * commit.
 */
function unchanged(path: string, index: ReadonlyMap<string, IndexEntry>, changed: ReadonlySet<string>) {
  if (index.has(path)) return []
  const parents = path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))
  const submodule = parents.find(parent => index.get(parent)?.kind === 'submodule')
  return submodule !== undefined && !changed.has(submodule) ? [] : 'all'
}

async function mergeBase(ref: string, repository: Repository, asked: string): Promise<string> {
  const commit = await runGit(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    repository,
  )
  if (commit.code !== 0) throw refusal(asked, 'no such commit here; in CI, fetch it first (fetch-depth: 0)')
  const base = await runGit(['merge-base', 'HEAD', hashIn(commit.stdout)], repository)
  if (base.code !== 0)
    throw refusal(
      asked,
      'HEAD and it have no commit in common here; a shallow clone needs more of its history',
    )
  return hashIn(base.stdout)
}

const hashIn = (output: Buffer): string => output.toString('latin1').trim()

interface Count {
  readonly path: string
  readonly isBinary: boolean
}

/** Fields of `--numstat -z`: `1<tab>2<tab>path`, or `1<tab>2<tab>`, the old path and the new one. */
function readCounts(fields: readonly string[]): Count[] {
  const counts: Count[] = []
  let names = 0
  let isBinary = false
  for (const field of fields) {
    if (names > 0) {
      names--
      counts.push({ path: field, isBinary })
      continue
    }
    const [added = '', , ...rest] = field.split('\t')
    isBinary = added === '-'
    const path = rest.join('\t')
    if (path === '') names = 2
    else counts.push({ path, isBinary })
  }
  return counts
}
