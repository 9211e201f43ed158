import type { ReadSentence } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import { sentenceAt } from '../../align/align.ts'
import type { Parallel } from '../../align/parallel.ts'
import type { Doubt } from '../../support/doubt.ts'

/** Who does something to whom: two names with the word between them that says what. Indexes of terms. */
interface Deed {
  readonly doer: string
  readonly verb: string
  readonly sufferer: string
  readonly start: number
  readonly end: number
}

/** At most so many words lie between a name and the word that says what was done. */
const reach = 4

/**
 * Names that change places around a word: `Lund sued Vik`, where the source says that Vik sued Lund, or Lund was sued by
 * Vik; and a deed that the source has of two others, each with somebody else.
 */
export function exchangedRoles({ sentence, ranked }: Parallel): Doubt[] {
  const deeds = deedsOf(sentence)
  if (deeds.length === 0) return []
  const known = ranked.flatMap(spot => deedsOf(sentenceAt(spot)).map(deed => ({ ...deed, spot })))
  return deeds.flatMap((deed): Doubt[] => {
    if (known.some(other => isSameDeed(deed, other))) return []
    const turned = known.find(other =>
      isSameDeed({ ...deed, doer: deed.sufferer, sufferer: deed.doer }, other),
    )
    const says = (what: string): string =>
      `Unexpected ${quote(wordsOf(sentence, deed))}, the source has ${what}`
    const { start, end } = deed
    const doubt = { sentence, kind: 'name', start, end } as const
    if (turned)
      return [
        { ...doubt, contradicts: true, message: says('the two the other way round'), against: turned.spot },
      ]
    const crossed = crossedWith(deed, known)
    return crossed ? [{ ...doubt, message: says('others there'), against: crossed.spot }] : []
  })
}

/** `A sued D` where the source has `A sued B, and C sued D`: it was done to one by another, and done by one to another. */
function crossedWith<T extends Deed>(deed: Deed, known: readonly T[]): T | undefined {
  const alike = known.filter(({ verb }) => verb === deed.verb)
  const didToOther = alike.some(({ doer, sufferer }) => doer === deed.doer && sufferer !== deed.sufferer)
  return didToOther
    ? alike.find(({ doer, sufferer }) => sufferer === deed.sufferer && doer !== deed.doer)
    : undefined
}

const isSameDeed = (a: Deed, b: Deed): boolean =>
  a.doer === b.doer && a.verb === b.verb && a.sufferer === b.sufferer

/** Reads `A verb B` and, turned round, `A was verb by B`, of neighbouring names with no other between them. */
function deedsOf(sentence: ReadSentence): Deed[] {
  const names = sentence.anchors.filter(({ kind }) => kind === 'name')
  const { terms } = sentence
  return names.slice(1).flatMap((second, index) => {
    const first = names[index]!
    const between = terms.slice(first.last + 1, second.first)
    const verbs = between.filter(({ kind }) => kind === 'content')
    const [verb] = verbs
    if (!verb || verbs.length > 1 || between.length > reach) return []
    const isPassive = between.at(-1)?.key === 'by'
    if (!isPassive && between.at(-1) !== verb && !/^(?:the|a|an|his|her|their)$/.test(between.at(-1)!.key))
      return []
    const [a, b] = [terms[first.last]!.stem, terms[second.last]!.stem]
    const [doer, sufferer] = isPassive ? [b, a] : [a, b]
    return [{ doer, sufferer, verb: verb.stem, start: first.start, end: second.end }]
  })
}

const wordsOf = ({ block }: ReadSentence, { start, end }: Deed): string => block.text.slice(start, end)
