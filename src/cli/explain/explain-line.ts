import { resolve } from 'node:path'
import { ruleIds, rules } from '../../../rules/index.ts'
import { createIndexes } from '../../check/indexes.ts'
import { type OpenedArticle, visitArticles } from '../../check/visit.ts'
import { sourceSpan } from '../../document/source-map.ts'
import { type Article, type ArticleReading, readContext } from '../../engine/context.ts'
import { explain } from '../../engine/explain.ts'
import { verdictsIn } from '../../engine/explain-verdicts.ts'
import { withSlashes } from '../../facts/load-paths.ts'
import { createFactsFor } from '../../files/facts-for.ts'
import { refusal } from '../../input-error.ts'
import { type Explanation, explanation } from '../../report/explanation.ts'
import { present } from '../../text/present.ts'
import { lineSpan, type Source } from '../../text/source.ts'
import { overlaps } from '../../text/span.ts'
import { printFailures } from '../process/print-failures.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { paintFor, readColour } from '../settings/paint.ts'
import { type Arguments, lastValue } from '../settings/read-arguments.ts'
import { readPublished } from '../settings/read-published.ts'

/** A line of an article, or a character of it; both count from 1. */
export interface LinePlace {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** Prints what was read on a line, what it was held against, and what the rules say of it. */
export async function explainLine(place: LinePlace, words: Arguments, shell: Shell): Promise<ExitCode> {
  const { cwd, stdout, stderr } = shell
  const day = present({ published: readPublished(words) })
  const factsFor = createFactsFor({ cwd, ruleIds, ...present({ facts: lastValue(words, 'facts') }) })
  const told: Explanation[] = []
  const notOne = refusal(place.file, 'explain reads one article, by its own name')
  const failures = await visitArticles([place.file], { cwd, factsFor }, async opened => {
    if (opened.place.path !== resolve(cwd, place.file)) throw notOne
    told.push(tell(opened, place, day))
  })
  await printFailures(failures, stderr)
  const paint = paintFor(stdout, readColour(words), shell)
  for (const each of told) await write(stdout, explanation(each, paint))
  return failures.length > 0 ? 2 : 0
}

function tell(
  { place, article, loaded }: OpenedArticle,
  at: LinePlace,
  day: Pick<Article, 'published'>,
): Explanation {
  const input: Article = { path: withSlashes(place.path), text: article.text, ...day }
  const reading = readContext(input, createIndexes()(loaded))
  const { document, published } = reading.context
  const { source } = document
  const fault = whyNoPlace(source, at)
  if (fault) throw refusal(place.file, fault)
  const line = lineSpan(source, at.line)
  const from = line.start + (at.column ?? 1) - 1
  const range = at.column === undefined ? line : { start: from, end: from + 1 }
  return {
    file: place.file,
    source,
    line,
    ...present({ published }),
    givenBy: giverOf(reading, day),
    isProse: document.blocks.some(({ map }) =>
      map.runs.some(run => overlaps(sourceSpan(map, run.text), range)),
    ),
    claims: explain(reading, range),
    verdicts: verdictsIn(input, { reading, rules }, range),
  }
}

function whyNoPlace(source: Source, { line, column = 1 }: LinePlace): string | undefined {
  const lines = source.lineStarts.length - (source.text === '' || source.text.endsWith('\n') ? 1 : 0)
  if (line < 1 || line > lines) return `no line ${line}: it has ${lines}`
  const { start, end } = lineSpan(source, line)
  const columns = Math.max(1, end - start)
  return column < 1 || column > columns ? `no column ${column} on line ${line}: it has ${columns}` : undefined
}

function giverOf(
  { context: { document, facts } }: ArticleReading,
  { published }: Pick<Article, 'published'>,
) {
  if (published !== undefined) return 'option'
  if (document.published !== undefined) return 'article'
  return facts.published === undefined ? 'nobody' : 'facts'
}
