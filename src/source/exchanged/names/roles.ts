import type { ReadSentence } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import type { Span } from '../../../text/span.ts'
import { sentenceAt } from '../../align/align.ts'
import type { Parallel } from '../../align/parallel.ts'
import { roleOf } from '../../reading/name-role.ts'
import type { Doubt } from '../../support/doubt.ts'
import { stemOf } from '../../words/stem.ts'

/** Who does something to whom: the stems of two names and of the word that says what. The span holds both. */
interface Deed extends Span {
  readonly doer: string
  readonly verb: string
  readonly sufferer: string
}

/**
 * Names that change places around a word: `Lund sued Vik`, where the source says that Vik sued Lund, or Lund was sued by
 * Vik; and a deed that the source has of two others, each with somebody else.
 */
export function exchangedRoles({ sentence, ranked }: Parallel): Doubt[] {
  const deeds = deedsOf(sentence)
  if (deeds.length === 0) return []
  const known = ranked.flatMap(spot => deedsOf(sentenceAt(spot)).map(deed => ({ ...deed, spot })))
  return deeds.flatMap((deed): Doubt[] => {
    const { doer, sufferer, start, end } = deed
    const alike = known.filter(({ verb }) => verb === deed.verb)
    if (alike.some(other => other.doer === doer && other.sufferer === sufferer)) return []
    const turned = alike.find(other => other.doer === sufferer && other.sufferer === doer)
    const { spot: against } = turned ?? crossedWith(deed, alike) ?? {}
    if (!against) return []
    const found = quote(sentence.block.text.slice(start, end))
    const message = `Unexpected ${found}, the source has ${turned ? 'the two the other way round' : 'others there'}`
    return [{ sentence, kind: 'name', start, end, ...(turned && { contradicts: true }), message, against }]
  })
}

/** `A sued D` where the source has `A sued B, and C sued D`: it was done to one by another, and done by one to another. */
const crossedWith = <T extends Deed>({ doer, sufferer }: Deed, alike: readonly T[]): T | undefined =>
  alike.some(other => other.doer === doer) ? alike.find(other => other.sufferer === sufferer) : undefined

/** What each of two does to the other. */
const mutual = new Set('meet marry wed divorce face play fight encounter border join'.split(' ').map(stemOf))

/** Reads `A verb B` and `B was verb by A` of neighbouring names. */
function deedsOf(sentence: ReadSentence): Deed[] {
  const names = sentence.anchors.flatMap(anchor => {
    if (anchor.kind !== 'name') return []
    return [{ ...anchor, ...roleOf({ sentence, anchor }), stem: sentence.terms[anchor.last]!.stem }]
  })
  return names.slice(1).flatMap((second, index) => {
    const first = names[index]!
    const isPassive = sentence.terms.slice(first.last + 1, second.first).some(({ key }) => key === 'by')
    const [doer, sufferer] = isPassive ? [second, first] : [first, second]
    const verb = doer.heads.find(head => sufferer.heads.includes(head))
    if (verb === undefined || mutual.has(verb) || doer.slot !== 'doer' || sufferer.slot !== 'bare') return []
    return [{ doer: doer.stem, verb, sufferer: sufferer.stem, start: first.start, end: second.end }]
  })
}
