import type { QuantityMention } from '../../mentions/mention.ts'
import { words } from '../../text/word.ts'
import { directions } from './changes.ts'

// What is itself a difference may be told as one.
const differences =
  'rise increase cut fall drop growth gain loss margin lead majority change difference gap deficit surplus'.split(
    ' ',
  )

const by = /\bby\s+(?:(?:about|around|nearly|almost|some|only|just|over|more\s+than)\s+)?$/i

// Who does it stands behind `by`, and not by how much: `watched by 900 people`.
const agent =
  /\b(?:watched|attended|visited|seen|read|signed|backed|supported|used|played|sung|made|built|run|served|staffed|monitored|guarded|joined|followed|written|treated|taught|chosen|owned|organi[sz]ed|reviewed|shared|held|tested|met|ratified|approved)\s+by\s+(?:\p{L}+\s+){0,2}$/iu

// `by nine votes to four`
const score = /^\s+to\s+(?:\p{N}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu

const compared =
  /^\s+(?:behind|ahead|clear|short|adrift|above|below|apart|higher|lower|up|down|larger|smaller|bigger|longer|shorter|taller|heavier|cheaper|dearer)\b/i
// `five stops more`, and not `40% less fuel`
const further = /^\s+(?:more|fewer|less)\b/i

/**
 * `by 8`, `rose 16%`, `two points behind`: how far apart two numbers are, and not one of them.
 * @param known all words of the fact, as keys
 */
export function isDifference(
  { sentence, start, value, nouns, end }: QuantityMention,
  known: ReadonlySet<string>,
): boolean {
  if (differences.some(key => known.has(key))) return false
  const { text } = sentence.block
  const before = text.slice(sentence.start, start)
  const after = text.slice(nouns[0]?.end ?? end, sentence.end)
  if (by.test(before)) return !score.test(after) && !agent.test(before)
  // The word that compares may be taken for what is counted: `$17 million larger`.
  if (compared.test(after) || compared.test(text.slice(end, sentence.end))) return true
  if (nouns.length > 0 && value.dimension === 'number' && further.test(after)) return true
  const last = words(before.slice(-30)).at(-1)
  // `In the fall, 81% passed`
  const isMoved = last !== undefined && directions.has(last.key) && !before.trimEnd().endsWith(',')
  return isMoved && (value.dimension === 'percent' || value.dimension === 'money')
}

/** `up from 18`, `rose from 18 to 25`: what it was before. */
export function isBase({ sentence, start }: QuantityMention): boolean {
  const before = sentence.block.text.slice(sentence.start, start)
  const isFrom = /\bfrom\s+(?:(?:about|around|nearly|almost|just|over|some|the)\s+){0,2}$/i.test(before)
  return isFrom && words(before.slice(-60)).some(({ key }) => directions.has(key))
}
