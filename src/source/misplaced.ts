import type { Anchor, ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import { quote } from '../rule/message.ts'
import { align, sentenceAt } from './align.ts'
import { type Binding, bindingsOf } from './binding.ts'
import type { Doubt } from './doubt.ts'
import { isExcerpt } from './fragment.ts'
import { namesLand } from './lands.ts'
import { rivalInSlot } from './rival-in-slot.ts'
import { hasAnchor } from './same-anchor.ts'

/**
 * A sentence of a source must explain so much of what stands around an anchor, and one that has the anchor no more than
 * that part of it. Names come back as pronouns and by other names, and weekdays move with the day: they need more.
 */
const thresholds = { loose: { best: 0.5, own: 0.7 }, strict: { best: 0.6, own: 0.5 } }

/** Where the source has nothing in its place, no sentence with the anchor may explain more than this part of the rest. */
const unattached = { best: 0.6, own: { strict: 0.1, loose: 0.25 } }

/** A sentence that explains so much of another has all of it. */
const whole = 0.95

/** So many words around the anchor must be known to the sources, or they tell nothing. */
const leastContext = 3

/**
 * The names, numbers and dates of a sentence that the sources have, but not where the article puts them: the sentence
 * it was taken from has another in their place, or none.
 */
export function misplacedAnchors(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  if (isOfOneSentence(sources, sentence)) return []
  return bindingsOf(sources, sentence).flatMap(binding => {
    const { anchor, spot } = binding
    if (isAdjective(sentence, anchor)) return []
    const rival = rivalOf(binding) ?? rivalInSlot(sources, { sentence, anchor })
    const { start, end } = anchor
    const found = quote(sentence.block.text.slice(start, end))
    const doubt = { sentence, kind: anchor.kind, start, end }
    if (rival) {
      const expected = rival.sentence.block.text.slice(rival.anchor.start, rival.anchor.end)
      const message = `Unexpected ${anchor.kind} ${found}, the source has ${quote(expected)} there`
      return [{ ...doubt, message, expected, against: rival.spot }]
    }
    if (!spot || !isUnattached(binding) || sources.every(isExcerpt)) return []
    return [
      { ...doubt, message: `Unexpected ${anchor.kind} ${found}, the source has it elsewhere`, against: spot },
    ]
  })
}

/** Where one sentence of a source has all words and all values of the claim, nothing need be looked for elsewhere. */
function isOfOneSentence(sources: readonly SourceIndex[], sentence: ReadSentence): boolean {
  const words = sentence.terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const best = align(sources, words).ranked[0]
  return (
    best !== undefined &&
    best.score >= whole &&
    sentence.anchors.every(anchor => hasAnchor(sentenceAt(best), sentence, anchor))
  )
}

function rivalOf(binding: Binding) {
  const { anchor, rival, spot, own, best, context } = binding
  if (!rival || !spot || context < leastContext || isAdjective(sentenceAt(spot), rival)) return undefined
  const threshold = thresholds[isExact(anchor) ? 'loose' : 'strict']
  const isMisplaced = best >= threshold.best && own <= best * threshold.own
  return isMisplaced ? { anchor: rival, sentence: sentenceAt(spot), spot } : undefined
}

const isExact = (anchor: Anchor): boolean =>
  anchor.kind === 'number' || (anchor.kind === 'date' && anchor.value.fields.year !== undefined)

const isUnattached = ({ anchor, own, best, context }: Binding): boolean =>
  context >= leastContext &&
  best >= unattached.best &&
  own <= best * unattached.own[isFixed(anchor) ? 'loose' : 'strict'] &&
  isOwnWord(anchor)

/** A date that is no mere weekday, which moves with the day of writing. */
const isFixed = (anchor: Anchor): boolean =>
  anchor.kind === 'date' &&
  (anchor.value.fields.weekday === undefined || anchor.value.fields.day !== undefined)

/** Up to so many a reader may have counted. */
const mostCounted = 12

/** Small numbers are counted, and `this year` is any time. */
function isOwnWord(anchor: Anchor): boolean {
  if (anchor.kind === 'number') return anchor.value.amount > mostCounted
  if (anchor.kind === 'date')
    return anchor.value.fields.relative === undefined && anchor.value.fields.dayOffset === undefined
  return anchor.first < anchor.last
}

/** `Portuguese forward`: a land that describes the next word is left out as often as not. */
function isAdjective({ terms }: ReadSentence, anchor: Anchor): boolean {
  const next = terms[anchor.last + 1]
  return anchor.first === anchor.last && namesLand(terms[anchor.first]!.key) && next?.kind === 'content'
}
