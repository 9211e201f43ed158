import type { QuantityMention } from '../../mentions/mention.ts'
import { keysOf } from '../../text/word.ts'
import { currencyWords } from '../../value/quantity/unit-currency.ts'
import type { Candidate } from './candidate.ts'
import { phraseBefore } from './linked.ts'

/** `Turnover rose to 3.1 million`, where amounts of money were told before: their currency is not said again. */
export function asMoney(candidate: Candidate): Candidate {
  const { mention, fact } = candidate
  const { value, nouns } = mention
  const known = fact.value
  if (known?.dimension !== 'money' || value.dimension !== 'number' || nouns.length > 0) return candidate
  const isNear = known.amount < value.amount * widest && value.amount < known.amount * widest
  return isNear && isToldOfMoney(mention) && isOfSubject(candidate)
    ? { ...candidate, mention: { ...mention, value: { ...value, dimension: 'money', unit: known.unit } } }
    : candidate
}

// What is so many times as much may be pieces, and no money.
const widest = 10

function isToldOfMoney({ sentence: { block }, start, end, value }: QuantityMention): boolean {
  if (!/(?:(?:m|b|tr)illion|bn|m)$/i.test(value.text) || /^\s+of\b/.test(block.text.slice(end, end + 4)))
    return false
  const before = block.text.slice(Math.max(0, start - reach), start)
  return /\p{Sc}/u.test(before) || keysOf(before).some(key => currencyWords.has(key))
}

/** Behind `Revenue of the museum`, and not `Attendance at the museum`: what the fact is an amount of. */
function isOfSubject(candidate: Candidate): boolean {
  const { mention, fact, match } = candidate
  const [subject] = keysOf(fact.subject)
  const at = match?.at.filter(index => mention.sentence.words[index]!.key === subject) ?? []
  return at.length > 0 && phraseBefore({ ...candidate, match: { ...match!, at } }) !== undefined
}

// So far back an amount is kept in mind.
const reach = 400
