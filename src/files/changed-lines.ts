import { join } from 'node:path'
import type { ReportedFinding } from '../report/excerpt.ts'
import { repositoryPath } from '../report/repository-path.ts'
import { newFactsAmong } from './facts-changed.ts'
import type { LoadedFacts } from './facts-for.ts'
import type { Repository } from './git.ts'
import type { Changes } from './git-changes.ts'
import type { LineRange } from './git-patch.ts'
import type { FilePlace } from './read-article.ts'

/** Gives those of an article's findings that are to be reported. */
export type Keep = (findings: readonly ReportedFinding[]) => readonly ReportedFinding[]

/** Keeps the findings on changed lines; all of them where the facts of the article were changed. */
export function keepChanged(changes: Changes, repository: Repository) {
  const hasNewFacts = newFactsAmong(Array.from(changes.paths, path => join(repository.cwd, path)))
  return ({ path, file }: FilePlace, loaded: LoadedFacts): Keep => {
    if (hasNewFacts(path, loaded)) return findings => findings
    const lines = changes.linesOf(repositoryPath(file, repository.prefix))
    return lines === 'all' ? findings => findings : findings => onLines(findings, lines)
  }
}

const onLines = (findings: readonly ReportedFinding[], ranges: readonly LineRange[]) =>
  findings.filter(({ found, excerpt: { gitLine } }) => {
    // The last character may be the break that ends the last line.
    const last = gitLine + found.slice(0, -1).split('\n').length - 1
    return ranges.some(range => gitLine < range.end && range.start <= last)
  })
