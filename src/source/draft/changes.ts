import type { QuantityMention } from '../../mentions/mention.ts'

/** Two numbers of one sentence, the first of which became the second. */
export interface Change {
  readonly was: QuantityMention
  readonly value: QuantityMention
}

// A verb or a word that says which way it went, anywhere before the second number: without one, `from 5 to 12` is a range.
const direction =
  /\b(?:up|down|r[io]se|risen|increased?|gr[eo]wn?|climb(?:s|ed)|jumped|expanded|doubled|tripled|surged|soared|raised|f[ae]ll(?:en)?|dropped|cut|reduced?|shr[aiu]nk|trimmed|whittled|declined|decreased|lowered|slashed|halved|dwindled|changed|became|went|gone)\b/i

/** The changes told with both numbers: `from 28 to 20`, `the 28-point plan was cut to 20`, `20, up from 12`. */
export const changesIn = (quantities: readonly QuantityMention[]): Change[] =>
  quantities.flatMap((second, at) => {
    const first = quantities[at - 1]
    return first && first.sentence === second.sentence ? (changeOf(first, second) ?? []) : []
  })

function changeOf(first: QuantityMention, second: QuantityMention): Change | undefined {
  const { text } = first.sentence.block
  const { dimension, unit, amount } = first.value
  if (dimension !== second.value.dimension || unit !== second.value.unit || amount === second.value.amount)
    return undefined
  const before = text.slice(first.sentence.start, first.start)
  const between = text.slice(first.end, second.start)
  if (/[.;:]\s/.test(between) || between.length > 60 || !direction.test(before + between)) return undefined
  const isFrom = /\bfrom\s+(?:[a-z]+\s+){0,2}$/i.test(before)
  if (
    /\bto\s+(?:(?:just|only|about|nearly|almost|over)\s+)?$/i.test(between) &&
    (isFrom || direction.test(between))
  )
    return { was: first, value: second }
  const isBack =
    /\b(?:up|down)\s+from\s+(?:[a-z]+\s+)?$/i.test(between) ||
    (/\bto\s+$/i.test(before) && /^\D*\bfrom\s+$/i.test(between))
  return isBack ? { was: second, value: first } : undefined
}
