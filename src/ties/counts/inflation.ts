import { isFunctionWord } from '../../mentions/names/words.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Candidate } from './candidate.ts'

/**
 * `Consumer prices rose by 2.4% in the year to May`, `Prices in May were 2.4% higher than a year before`: inflation is by how
 * much prices rose within a year, so that this is no difference beside it. Not of some prices, of another month or without some.
 */
export function isInflation({ mention, words, before, rest, known, match }: Candidate): boolean {
  if (!known.has('inflation') || mention.value.dimension !== 'percent') return false
  const own = match?.at.find(index => /^prices?$/.test(words[index]!.key))
  if (own === undefined || words[own]!.start > mention.start || without.test(before)) return false
  const which = words[own - 1]?.key ?? ''
  const isOfAll = which === '' || which === 'consumer' || known.has(which) || isFunctionWord(which)
  const isOwnMonth = words.every(
    ({ key, start }) => !months.has(key) || known.has(key) || start > mention.end + reach,
  )
  return isOfAll && isOwnMonth && withinYear.test(rest)
}

const reach = 40
const months = wordSet('january february march april june july august september october november december')
const withinYear =
  /^\s(?:(?:higher|up|more(?:\sexpensive)?)\s)?(?:than\sa\syear\s(?:before|earlier|ago)|(?:in|over|for)\sthe\s(?:year|12\smonths|twelve\smonths)\s(?:to|through|ending|ended)|year[-\s]on[-\s]year|from\sa\syear\s(?:before|earlier|ago))\b/
const without = /\b(?:excluding|without|stripping|stripped|leaving|apart|except|core)\b/i
