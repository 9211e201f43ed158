import type { Anchor, NumberAnchor, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import type { Span } from '../../text/span.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { isBareAge, isOldAge } from './ages.ts'
import { otherNumber, toldBy, toldIn } from './exchanged.ts'

/** How old somebody is said to be who is not named. The span is the number's. */
interface DescribedAge extends Span {
  readonly years: number
  readonly text: string
  /** The stems of the words for who it is: `manager`, `store` of `the manager of the store, a woman of 62`. */
  readonly labels: readonly string[]
}

/** Ages beside words for someone whom the sources give one other age alone, where they give that to somebody else. */
export function exchangedDescribedAges(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, agesOf).filter(({ labels }) => labels.length > 0)
  if (claims.length === 0) return []
  const known = toldBy(sources, agesOf)
  return claims.flatMap(claim => {
    const alike = known.filter(({ labels }) => claim.labels.some(label => labels.includes(label)))
    const [other] = alike
    const isOthers = known.some(({ years }) => years === claim.years)
    if (!other || !isOthers || alike.some(({ years }) => years !== other.years || years === claim.years))
      return []
    return [otherNumber(claim, other, otherThere(claim.text, other.text, 'number'))]
  })
}

const agesOf = (sentence: ReadSentence): DescribedAge[] =>
  sentence.anchors.flatMap(anchor => {
    const words = anchor.kind === 'number' ? whoIsOf(sentence, anchor) : undefined
    if (!words || anchor.kind !== 'number') return []
    const { start, end, value } = anchor
    const text = sentence.block.text.slice(start, end)
    const labels = words.filter(({ key }) => !general.test(key)).map(({ stem }) => stem)
    return [{ labels, years: value.amount, text, start, end }]
  })

/** Words for many in one text. */
const general = /^(?:man|woman|boy|girl|person|people|child|baby|victim|year|old)$/

/** The words for who is of an age; undefined for a number that is none. */
function whoIsOf(sentence: ReadSentence, anchor: NumberAnchor): Term[] | undefined {
  const { terms, block } = sentence
  const before = block.text.slice(sentence.start, anchor.start)
  if (isOldAge(block.text, anchor)) {
    const behind = describedBehind(terms, anchor)
    return /, an? $/.test(before) ? [...phraseBefore(sentence, anchor.first), ...behind] : behind
  }
  if (ofSomeone.test(before) || (/\p{Ll} (?:of|aged) $/u.test(before) && isEnd(block.text.slice(anchor.end))))
    return phraseBefore(sentence, anchor.first - 1)
  return /\p{Ll}(?:, (?:aged )?| \()$/u.test(before) && isBareAge(block.text, anchor)
    ? phraseBefore(sentence, anchor.first)
    : undefined
}

const ofSomeone = /\b(?:man|woman|boy|girl) (?:of|aged) $/

/** `A fisherman of 38 from Hellvik`; not `of 38 boats`. */
const isEnd = (after: string): boolean => /^(?:[,.;)]| (?:from|on|in|who|was|and)\b|$)/.test(after)

/** `A 34-year-old miller`. */
function describedBehind(terms: readonly Term[], { last }: Anchor): Term[] {
  const rest = terms.slice(last + 1).filter(({ key }) => key !== 'old')
  const end = rest.findIndex(({ kind }) => kind !== 'content')
  return rest.slice(0, end < 0 ? undefined : end).slice(0, 2)
}

const longestPhrase = 8

/** Who is meant, in front of an age: `the driver of the lorry`, and `a man` behind it. */
function phraseBefore({ terms }: ReadSentence, end: number): Term[] {
  const found: Term[] = []
  for (let at = end - 1; at >= Math.max(0, end - longestPhrase); at--) {
    const term = terms[at]!
    if (term.kind === 'content') found.push(term)
    else if (!linking.test(term.key)) break
    const isOpening = determiner.test(term.key) && terms[at - 1]?.key !== 'of'
    if (isOpening && found.some(({ key }) => !general.test(key))) break
  }
  return found
}

const linking = /^(?:the|an?|its|his|her|their|of|aged|man|woman|boy|girl|person)$/
const determiner = /^(?:the|an?|its|his|her|their)$/
