import { resolve } from 'node:path'
import { checkText } from '../../check/article-check.ts'
import { failuresOf } from '../../check/failures-of.ts'
import { createIndexes } from '../../check/indexes.ts'
import { factsOf, ignoredByFacts } from '../../check/inputs.ts'
import { decode, mostBytes, tooLong } from '../../files/decode.ts'
import { shownPath } from '../../files/find-articles.ts'
import { isIgnored } from '../../files/ignored.ts'
import type { FilePlace } from '../../files/read-article.ts'
import { InputError, refusal } from '../../input-error.ts'
import { present } from '../../text/present.ts'
import { isClosed } from '../process/descriptors.ts'
import type { Shell } from '../process/shell.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import type { Surroundings } from './check-files.ts'
import { type FixResult, fixArticle, notFixed, type ToFix, unfixed } from './fix-article.ts'
import { type Results, resultsOf } from './results.ts'

/** Checks one article from standard input under the name it was given; the file of that name is not read. */
export async function checkStdin(
  settings: LintSettings,
  around: Surroundings,
  stdin: Shell['stdin'],
): Promise<Results> {
  const path = resolve(around.cwd, settings.stdin ?? '')
  const place = { path, file: shownPath(path, around.cwd) }
  try {
    const bytes = await readAll(stdin, place)
    const article = { bytes, ...decode(bytes, place.file) }
    const loaded = await loadedFor(place, around)
    const facts = createIndexes()(loaded)
    const keep = around.keepFor?.(place, loaded)
    return checkArticle({ place, article, facts, ...present({ keep }) }, settings)
  } catch (error) {
    return resultsOf([], failuresOf(error, place))
  }
}

function checkArticle(toFix: ToFix, settings: LintSettings): Results {
  const { place, article, facts, keep } = toFix
  const results = (result: FixResult): Results =>
    resultsOf([{ ...result, file: place.file, ...present({ keep }) }], [])
  if (settings.mode === 'check')
    return results(notFixed(checkText({ place, text: article.text, facts }, settings.run)))
  const fixed = fixArticle(toFix, settings)
  if (settings.mode === 'diff') return results(unfixed(toFix, fixed))
  const output = article.hasMark ? `\uFEFF${fixed.text}` : fixed.text
  return { ...results({ outcome: fixed.after, failures: [], fixed: fixed.fixed }), output }
}

async function loadedFor(place: FilePlace, { factsFor }: Surroundings) {
  const loaded = await factsOf(place, factsFor)
  if (isIgnored(loaded.facts, place.path)) throw new InputError([ignoredByFacts(place.file, loaded)])
  return loaded
}

async function readAll(stdin: Shell['stdin'], { file }: FilePlace): Promise<Uint8Array> {
  if (stdin === process.stdin && isClosed(0))
    throw refusal(file, 'standard input is closed: there is nothing to check')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    // It may have no end.
    if (length > mostBytes) throw refusal(file, tooLong(mostBytes))
  }
  return Buffer.concat(chunks)
}
