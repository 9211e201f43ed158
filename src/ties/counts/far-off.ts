import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { keysOf } from '../../text/word.ts'
import { middleOf } from '../../value/interval.ts'
import { digitsIn, figureOf, maySlip } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import { isVerb } from '../clauses.ts'
import type { CountTie } from '../tie.ts'
import { type Figures, givenIn } from './given.ts'

// Without the fact's own number beside it, what is no slip may still be wrong, but seldom by so much.
const farthest = 5

/** What is told beside a number. */
interface Told {
  readonly figures: Figures
  /** What heads the entry of a chronicle that it stands in. */
  readonly entry?: TimeMention
}

/**
 * Whether a number is surely meant for something else than its fact: it can be no slip of what the fact gives, and another
 * sentence gives the fact's own, or it is many times as much or as little, or told of a day that may have had a part of it.
 */
export function isFarOff(tie: CountTie, { figures, entry }: Told, phrases: PhraseIndex): boolean {
  const { mention, fact, expected, outcome, agrees } = tie
  if (outcome !== 'contradicted' || agrees === 'was') return false
  const own = givenIn(figures, fact, phrases)
  const isGiven = own.some(({ sentence }) => sentence !== mention.sentence)
  if (maySlip(mention.value, expected) || (fact.was && maySlipOfOld(mention.value, fact.was))) return false
  // `12 May: Six people are hurt.`, of 14 in all
  const isPart =
    entry !== undefined && mention.value.dimension === 'number' && mention.value.amount < expected.amount
  const known = fact.was ? [expected, fact.was] : [expected]
  if (!isGiven && !isPart && known.some(value => timesApart(mention.value, value) < farthest)) return false
  const beside = besideOf(tie)
  return (
    beside === undefined || !(isSaidToBe(beside) || isOfEach(tie, beside) || (!isGiven && isLinked(beside)))
  )
}

/** What was before is seldom told, and in another magnitude, which many things have in common with it, hardly ever. */
const maySlipOfOld = (told: Quantity, old: Quantity): boolean =>
  digitsIn(figureOf(told)) !== digitsIn(figureOf(old)) && maySlip(told, old)

/** What stands right beside a number, in small letters, and all forms of its fact's words. */
interface Beside {
  readonly known: ReadonlySet<string>
  /** The two words before it, and the one behind. */
  readonly thing: string
  readonly joint: string
  readonly next: string
  readonly isHyphened: boolean
}

/** Of a number that is an extent, nothing. */
function besideOf({ mention: { sentence, start, end }, words }: CountTie): Beside | undefined {
  const { block, start: from } = sentence
  const [before, after] = [block.text.slice(from, start), block.text.slice(end)]
  if (extent.test(after)) return undefined
  const known = new Set(words.flatMap(keysOf).flatMap(word => [...inflections(word)]))
  const [, thing = '', joint = ''] = linked.exec(before.toLowerCase()) ?? []
  const [, next = ''] = behind.exec(after.toLowerCase()) ?? []
  return { known, thing, joint, next, isHyphened: hyphened.test(block.text.slice(start, end)) }
}

/** `The time limit is 450 ms`, `The line cost £2 million`. */
const isSaidToBe = ({ known, thing, joint }: Beside): boolean => known.has(thing) && copula.test(joint)

/** `Each was treated for 24 weeks.`: of all of them, by the fact's own verb. */
const isOfEach = ({ mention: { sentence, start, end } }: CountTie, { known, thing }: Beside): boolean =>
  known.has(thing) &&
  each.test(sentence.block.text.slice(sentence.start, start)) &&
  /^\s*(?:[.,;:!?)]|$)/.test(sentence.block.text.slice(end, sentence.end))

const each =
  /^(?:Each|All|Everyone|Everybody|Every\s\p{Ll}+)(?:\sof\sthem)?\s(?:is|are|was|were|ha(?:s|ve|d)\sbeen)\s\p{L}+\sfor\s$/u

/** `A time limit of 450 ms`, `The fire killed three`, `a 30-minute hearing`. */
function isLinked({ known, thing, joint, next, isHyphened }: Beside): boolean {
  const isVerbal = copula.test(joint) || isVerb({ key: joint })
  if (known.has(thing) && (isVerbal || preposition.test(joint))) return true
  return (known.has(joint) && isVerbal) || (isHyphened && known.has(next))
}

const copula =
  /^(?:is|are|was|were|costs?|weigh(?:s|ed)|last(?:s|ed)|takes?|took|has|have|had|holds?|employs?|measures?|stands?|pays?)$/
const preposition = /^(?:of|at)$/
const linked = /([\p{L}\p{M}\p{N}-]+)\s(?:now\s|still\s)?([\p{L}\p{M}]+)\s(?:now\s|only\s|just\s)?$/u
const hyphened = /\p{N}-\p{L}+$/u
const behind = /^\s(\p{L}+)/u
// `The cloud is 38 light-years across`, of its distance.
const extent = /^\s(?:across|wide|long|high|tall|deep|thick|away|apart|old)(?!\p{L})/u

/** How many times the greater of two is the lesser, by their middles. */
function timesApart({ interval: one }: Quantity, { interval: other }: Quantity): number {
  const [a, b] = [middleOf(one), middleOf(other)]
  return Math.max(a, b) / Math.min(a, b)
}
