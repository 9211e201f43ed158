import { append } from '../../text/append.ts'
import { hasBlot, withoutBlots } from '../../text/marks.ts'
import type { Span } from '../../text/span.ts'
import { type Run, runsWithin, sourceSpan } from '../source-map.ts'

interface MappedText {
  readonly text: string
  readonly runs: readonly Run[]
}

// A character with the marks, or the Hangul vowels and finals, that may compose with it.
const cluster = /\P{M}?[\p{M}\u1160-\u11FF]+|\P{M}/gu

/**
 * The text in Unicode's composed form (NFC). A letter put together of several characters maps to all of them, to those
 * that are too many as well.
 */
export function composed(given: MappedText): MappedText {
  if (!hasBlot(given.text) && given.text.normalize('NFC') === given.text) return given
  const runs: Run[] = []
  const texts: string[] = []
  let length = 0
  let at = 0
  const keep = (end: number) => {
    if (end > at) append(runs, shifted(given.runs, { start: at, end }, length - at))
    texts.push(given.text.slice(at, end))
    length += end - at
  }
  for (const { 0: found, index } of given.text.matchAll(cluster)) {
    const text = withoutBlots(found).normalize('NFC')
    if (text === found) continue
    keep(index)
    at = index + found.length
    runs.push(
      composedRun(given.runs, { start: index, end: at }, { start: length, end: length + text.length }),
    )
    texts.push(text)
    length += text.length
  }
  keep(given.text.length)
  return { text: texts.join(''), runs }
}

/** The runs of a part of the text, cut to it and moved. */
function shifted(runs: readonly Run[], part: Span, by: number): Run[] {
  return runsWithin(runs, part).map(run => {
    const start = Math.max(run.text.start, part.start)
    const end = Math.min(run.text.end, part.end)
    const source = run.verbatim ? sourceSpan({ runs: [run] }, { start, end }) : run.source
    const text = { start: start + by, end: end + by }
    return { text, source, verbatim: run.verbatim, character: run.character }
  })
}

function composedRun(runs: readonly Run[], found: Span, text: Span): Run {
  const parts = runsWithin(runs, found)
  const joined = parts.every((run, i) => i === 0 || run.source.start === parts[i - 1]!.source.end)
  const character = joined && parts.every(part => part.verbatim || part.character)
  return { text, source: sourceSpan({ runs }, found), verbatim: false, character }
}
