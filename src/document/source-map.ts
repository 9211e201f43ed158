import { firstWhere } from '../text/bisect.ts'
import type { Edit } from '../text/edit.ts'
import { contains, type Span } from '../text/span.ts'

/**
 * A stretch of a block's text and where it came from. Where both are as long as each other, and the text is the
 * source's own, each character maps to its own; else the whole stretch maps to the whole of its source.
 */
export interface Run {
  readonly text: Span
  readonly source: Span
  readonly verbatim: boolean
  /** The stretch is one character written another way (an entity, an escape, a decomposed letter). */
  readonly character: boolean
}

/** The runs of a block, in order and without gaps in the text. Gaps in the source are markup. */
export interface SourceMap {
  readonly runs: readonly Run[]
  /** Characters that would be markup in this place of the source: a replacement that has one is never written. */
  readonly reserved?: string
}

/**
 * The source range of a range of block text (UTF-16 offsets, end exclusive): from where its first character begins
 * to where its last one ends, markup between them included. An empty range gives an empty one.
 */
export function sourceSpan({ runs }: SourceMap, span: Span): Span {
  if (runs.length === 0) return { start: 0, end: 0 }
  if (span.end <= span.start) {
    const at = insertionPoint(runs, span.start)
    return { start: at, end: at }
  }
  const first = runs[runAt(runs, span.start)]!
  const last = runs[runAt(runs, span.end - 1)]!
  return {
    start: first.verbatim ? first.source.start + span.start - first.text.start : first.source.start,
    end: last.verbatim ? last.source.start + span.end - last.text.start : last.source.end,
  }
}

/**
 * An edit of block text (UTF-16 offsets) as an edit of the source. `undefined`, withheld, where the stretch is not
 * one to one with its source (it crosses markup, or takes a part of an entity), or where the new text has a
 * character that would be markup there.
 * @param found what of the block the edit must stay in.
 */
export function sourceEdit(map: SourceMap, edit: Edit, found: Span): Edit | undefined {
  if (map.runs.length === 0 || hasReserved(map, edit.text)) return undefined
  if (edit.start === edit.end)
    return edit.start === found.start ? insertionBefore(map.runs, edit) : insertion(map.runs, edit)
  const touched = runsWithin(map.runs, edit)
  const whole = touched.every(run => run.verbatim || (run.character && contains(edit, run.text)))
  const joined = touched.every((run, i) => i === 0 || run.source.start === touched[i - 1]!.source.end)
  return whole && joined ? { ...sourceSpan(map, edit), text: edit.text } : undefined
}

/** The runs that share at least one unit with a range of the text, which must not be empty. */
export const runsWithin = (runs: readonly Run[], span: Span): readonly Run[] =>
  runs.slice(runAt(runs, span.start), runAt(runs, span.end - 1) + 1)

const hasReserved = ({ reserved = '' }: SourceMap, text: string): boolean =>
  Array.from(text).some(character => reserved.includes(character))

/** New text goes right behind the character before it, or in front of the one after it, if that one is plain. */
function insertion(runs: readonly Run[], { start, text }: Edit): Edit | undefined {
  const before = start > 0 ? runs[runAt(runs, start - 1)]! : undefined
  const after = runs[runAt(runs, start)]!
  const inside = before === after && !after.verbatim && start < after.text.end
  if (inside) return undefined
  if (before && isPlain(before)) return at(sourceSpan({ runs }, { start: start - 1, end: start }).end, text)
  return isPlain(after) && start === after.text.start ? at(after.source.start, text) : undefined
}

/** New text in front of the character after it, whatever stands between that one and the one before. */
function insertionBefore(runs: readonly Run[], { start, text }: Edit): Edit | undefined {
  const after = runs[runAt(runs, start)]!
  if (after.verbatim) return at(after.source.start + start - after.text.start, text)
  return isPlain(after) && start === after.text.start ? at(after.source.start, text) : undefined
}

const isPlain = (run: Run): boolean => run.verbatim || run.character === true

const at = (offset: number, text: string): Edit => ({ start: offset, end: offset, text })

function insertionPoint(runs: readonly Run[], offset: number): number {
  const run = runs[runAt(runs, offset)]!
  if (run.verbatim) return run.source.start + Math.min(offset, run.text.end) - run.text.start
  return offset >= run.text.end ? run.source.end : run.source.start
}

/** The index of the run that holds the offset; the last one for offsets at or past the end. */
const runAt = (runs: readonly Run[], offset: number): number =>
  firstWhere(runs, ({ text }) => text.start > offset) - 1
