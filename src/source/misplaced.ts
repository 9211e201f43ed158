import type { Anchor, ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import { quote } from '../rule/message.ts'
import { sentenceAt } from './align.ts'
import { type Binding, bindingsOf } from './binding.ts'
import type { Doubt } from './doubt.ts'
import { namesLand } from './lands.ts'

/**
 * A sentence of a source must explain so much of what stands around an anchor, and one that has the anchor no more than
 * that part of it. Names come back as pronouns and by other names, and weekdays move with the day: they need more.
 */
const thresholds = { loose: { best: 0.5, own: 0.7 }, strict: { best: 0.7, own: 0.4 } }

/** So many words around the anchor must be known to the sources, or they tell nothing. */
const leastContext = 3

/**
 * The names, numbers and dates of a sentence that the sources have, but not where the article puts them: the sentence
 * it was taken from has another in their place.
 */
export function misplacedAnchors(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  return bindingsOf(sources, sentence).flatMap(binding => {
    const { anchor, rival, spot } = binding
    if (!rival || !spot || !isMisplaced(binding) || isAdjective(sentence, anchor)) return []
    const known = sentenceAt(spot)
    if (isAdjective(known, rival)) return []
    const { start, end } = anchor
    const found = sentence.block.text.slice(start, end)
    const expected = known.block.text.slice(rival.start, rival.end)
    const message = `Unexpected ${anchor.kind} ${quote(found)}, the source has ${quote(expected)} there`
    return [{ sentence, kind: anchor.kind, start, end, message, expected, against: spot }]
  })
}

function isMisplaced({ anchor, own, best, context }: Binding): boolean {
  const threshold = thresholds[isExact(anchor) ? 'loose' : 'strict']
  return context >= leastContext && best >= threshold.best && own <= best * threshold.own
}

const isExact = (anchor: Anchor): boolean =>
  anchor.kind === 'number' || (anchor.kind === 'date' && anchor.value.fields.year !== undefined)

/** `Portuguese forward`: a land that describes the next word is left out as often as not. */
function isAdjective({ terms }: ReadSentence, anchor: Anchor): boolean {
  const next = terms[anchor.last + 1]
  return anchor.first === anchor.last && namesLand(terms[anchor.first]!.key) && next?.kind === 'content'
}
