import { quote } from '../../../rule/message.ts'
import type { Parallel } from '../../align/parallel.ts'
import type { Doubt } from '../../support/doubt.ts'

// How sure, how many, when and how far: words of grammar of which one says what the others do not, a set a line.
const sets = `
may might could|will shall must
all every each both|some several many|most|few|no none neither
before|after
more over above|less fewer under below
with|without
can|cannot
always|often|sometimes|never
`
  .trim()
  .split('\n')
  .map(line => line.split('|').map(words => new Set(words.split(' '))))

/** So much of a sentence must stand in the source's. */
const leastShare = 0.5

/** Words of grammar in the place of others: `will` where the source has `may`, with the same words on both sides. */
export function exchangedGrammar({ sentence, known, pairs, share, spot }: Parallel): Doubt[] {
  const { terms } = sentence
  if (share < leastShare) return []
  return terms.flatMap(({ key, start, end, text }, at): Doubt[] => {
    const before = pairs.get(at - 1)
    if (pairs.has(at) || before === undefined || pairs.get(at + 1) !== before + 2) return []
    const other = known.terms[before + 1]!
    if (!saysElse(key, other.key)) return []
    const message = `Unexpected ${quote(text)}, the source has ${quote(other.text)} there`
    return [{ sentence, kind: 'word', start, end, message, expected: other.text, against: spot }]
  })
}

const saysElse = (key: string, other: string): boolean =>
  sets.some(families => {
    const own = families.find(words => words.has(key))
    return own !== undefined && !own.has(other) && families.some(words => words.has(other))
  })
