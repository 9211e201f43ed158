import type { ReadSentence, SourceIndex, Valued } from '../facts/index/source-index.ts'
import { quote } from '../rule/message.ts'
import type { Quantity } from '../value/value.ts'
import type { Doubt } from './doubt.ts'

/** A number that stands beside a name between commas, as ages do. */
interface Age {
  readonly surname: string
  readonly number: Valued<Quantity>
}

/** Ages beside names whom the sources give another one, and never that. */
export function exchangedAges(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const claims = agesOf(sentence)
  if (claims.length === 0) return []
  const known = sources.flatMap(source =>
    source.sentences.flatMap((own, at) => agesOf(own).map(age => ({ ...age, spot: { source, at } }))),
  )
  return claims.flatMap(({ surname, number }) => {
    const others = known.filter(age => age.surname === surname)
    const [other] = others
    if (!other || others.some(age => age.number.value.amount === number.value.amount)) return []
    const { start, end, value } = number
    const expected = other.number.value.text
    const message = `Unexpected number ${quote(value.text)}, the source has ${quote(expected)} there`
    return [
      {
        sentence,
        kind: 'number' as const,
        start,
        end,
        contradicts: true,
        message,
        expected,
        against: other.spot,
      },
    ]
  })
}

function agesOf(sentence: ReadSentence): Age[] {
  const { terms, block, quantities, anchors } = sentence
  return anchors.flatMap(({ kind, last, end }) => {
    if (kind !== 'name') return []
    const number = quantities.find(
      ({ start }) => start > end && /^, (?:aged )?$/.test(block.text.slice(end, start)),
    )
    const isAge =
      number && /^(?:[,.;)]|$)/.test(block.text.slice(number.end)) && number.value.dimension === 'number'
    return isAge ? [{ surname: terms[last]!.stem, number }] : []
  })
}
