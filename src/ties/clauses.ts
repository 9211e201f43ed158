import type { Sentence, TimeMention } from '../mentions/mention.ts'
import { contains, type Span } from '../text/span.ts'
import type { Word } from '../text/word.ts'

// What opens a clause of its own: relative words and conjunctions of subordinate clauses.
const openers = new Set(
  'that which who whom whose where when while because although though but if unless whereas as after before since until'.split(
    ' ',
  ),
)

// Forms of common irregular verbs and auxiliaries; regular pasts are told by their ending.
const verbs = new Set(
  (
    'is are was were be been has have had do does did will would can could may might must should said says say told tell ' +
    'began begin begins became become broke brought built bought came come comes cut dealt drew drove fell felt fought ' +
    'found flew gave give gives got grew held hold holds kept knew led left lost made make makes met meet meets paid put ' +
    'ran rose run saw seen see sent set shot shut sold sought spent spoke spread stood struck swore taken took take takes ' +
    'taught thought told went go goes won wrote'
  ).split(' '),
)

/** Verbs of saying: a date beside one says when it was said, not when what is said took place. */
export const speech = new Set(
  (
    'say says said saying tell tells told telling add adds added announce announces announced state states stated ' +
    'report reports reported write writes wrote tweet tweeted post posted claim claims claimed confirm confirms ' +
    'confirmed deny denies denied declare declared argue argued warn warned note noted comment commented ' +
    'insist insisted explain explained reply replied respond responded ask asked speak spoke speaking testify testified'
  ).split(' '),
)

/** A stretch of a sentence with at most one verb phrase: `from` and `to` index the sentence's words, `to` exclusive. */
interface Clause {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a sentence where a clause may begin: at punctuation and before a word that opens one. Punctuation inside a date
 * does not cut, nor does `since`, `before` or `after` that leads to a date.
 */
function clausesOf(sentence: Sentence, times: readonly TimeMention[]): Clause[] {
  const { words, block } = sentence
  const starts = words.flatMap((word, at) => {
    const previous = words[at - 1]
    if (!previous) return [0]
    const gap: Span = { start: previous.end, end: word.start }
    if (times.some(time => contains(time, gap))) return []
    const leadsToTime = times.some(time => time.start === words[at + 1]?.start)
    const cut = /[,;:()[\]–—]|\s-+\s/.test(block.text.slice(gap.start, gap.end))
    return cut || (openers.has(word.key) && !leadsToTime) ? [at] : []
  })
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? words.length }))
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.some(({ key }) => verbs.has(key) || (key.length > 4 && key.endsWith('ed')))

/**
 * Whether a time says when that happened which the words at the given indexes tell. It does where one of them shares
 * its clause; or where its clause has no verb of its own (`On 24 February 2022, ...`) and one of them is in the next
 * or the last one. It does not beside a verb of saying (`said Tuesday that ...`), with the sentence's `not`, or where the
 * date is counted from something (`three years after`, `the anniversary of`).
 */
export function governs(time: TimeMention, at: readonly number[], times: readonly TimeMention[]): boolean {
  const { words } = time.sentence
  const clauses = clausesOf(time.sentence, times)
  const indexOf = (word: number): number => clauses.findIndex(({ from, to }) => from <= word && word < to)
  const first = words.findIndex(word => word.end > time.start)
  const own = indexOf(first)
  const clause = clauses[own]
  if (!clause || isOfSpeech(time, at) || isCounted(words)) return false
  const told = new Set(at.map(indexOf))
  const others = words
    .slice(clause.from, clause.to)
    .filter(word => word.end <= time.start || word.start >= time.end)
  if (others.some(({ key }) => key === 'not' || key.endsWith("n't"))) return false
  return told.has(own) || (!hasVerb(others) && (told.has(own + 1) || told.has(own - 1)))
}

function isOfSpeech({ sentence: { words }, start, end }: TimeMention, at: readonly number[]): boolean {
  const before = words.findLastIndex(word => word.end <= start)
  const lead = /^(?:on|late|early|in|at)$/.test(words[before]?.key ?? '') ? before - 1 : before
  const after = words.findIndex(word => word.start >= end)
  return [lead, lead - 1, after].some(index => speech.has(words[index]?.key ?? '') && !at.includes(index))
}

const isCounted = (words: readonly Word[]): boolean =>
  words.some(
    ({ key }, at) =>
      /^(?:anniversar(?:y|ies)|eve)$/.test(key) ||
      (/^(?:days?|weeks?|months?|years?|hours?|decades?)$/.test(key) &&
        /^(?:after|before|earlier|later|since|into|from)$/.test(words[at + 1]?.key ?? '')),
  )
