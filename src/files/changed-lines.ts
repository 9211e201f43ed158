import { join } from 'node:path'
import type { Finding } from '../engine/finding.ts'
import { repositoryPath } from '../report/repository-path.ts'
import { positionAt } from '../text/source.ts'
import { watchFacts } from './facts-changed.ts'
import type { LoadedFacts } from './facts-for.ts'
import type { Repository } from './git.ts'
import type { Changes } from './git-changes.ts'
import type { LineRange } from './git-patch.ts'
import type { ArticlePlace } from './read-article.ts'

/** Gives those of an article's findings that are to be reported. The text is the one they were found in. */
export type Keep = (findings: readonly Finding[], text: string) => readonly Finding[]

/** Keeps the findings on changed lines; all of them where the facts of the article were changed. */
export function keepChanged(changes: Changes, repository: Repository) {
  const hasNewFacts = watchFacts(Array.from(changes.paths, path => join(repository.cwd, path)))
  return ({ path, file }: ArticlePlace, loaded: LoadedFacts): Keep => {
    if (hasNewFacts(path, loaded)) return findings => findings
    const lines = changes.linesOf(repositoryPath(file, repository.prefix))
    return lines === 'all' ? findings => findings : (findings, text) => onLines(findings, text, lines)
  }
}

function onLines(
  findings: readonly Finding[],
  text: string,
  ranges: readonly LineRange[],
): readonly Finding[] {
  if (ranges.length === 0) return []
  // Lines as git counts them: a lone CR ends none.
  const source = { text, lineStarts: [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)] }
  return findings.filter(({ start, end }) => {
    const first = positionAt(source, start.offset).line
    const last = positionAt(source, Math.max(start.offset, end.offset - 1)).line
    return ranges.some(range => first < range.end && range.start <= last)
  })
}
