import type { Anchor, NameKind, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isTitle } from '../../mentions/names/words.ts'
import { hasSpeech } from '../../mentions/quotations/speaker.ts'
import type { Placed } from '../align/slot.ts'
import { isCommonGivenName } from '../draft/given-names.ts'

const locative = /^(?:in|at|near|from|into|outside|across|around|throughout)$/
const ofPerson = /^(?:who|his|her)$/
const age = /^, \d\d,/

/** What the names of an article are, by the stems of their last words; a name that nothing tells of is left out. */
export function kindsOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, NameKind> {
  const names = sentences.flatMap(sentence =>
    sentence.anchors.flatMap(anchor => (anchor.kind === 'name' ? [{ sentence, anchor }] : [])),
  )
  const alone = new Set(names.filter(({ anchor: { first, last } }) => first === last).map(lastStem))
  const votes = new Map<string, number>()
  for (const name of names) {
    const kind = kindHere(name, alone)
    if (kind) votes.set(lastStem(name), (votes.get(lastStem(name)) ?? 0) + (kind === 'person' ? 1 : -1))
  }
  return new Map(Array.from(votes, ([stem, vote]) => [stem, vote >= 0 ? 'person' : 'place'] as const))
}

/** What a name is by a source, as far as it tells. */
export const kindOf = ({ nameKinds }: SourceIndex, name: readonly Term[]): NameKind | undefined =>
  nameKinds.get(name.at(-1)!.stem)

const lastStem = ({ sentence, anchor }: Placed): string => sentence.terms[anchor.last]!.stem

/** By what stands beside it; by its form, a given name and a surname that stands alone elsewhere. */
function kindHere({ sentence, anchor }: Placed, alone: ReadonlySet<string>): NameKind | undefined {
  const { terms, block } = sentence
  const [before, after] = [terms[anchor.first - 1], terms[anchor.last + 1]]
  if (before && locative.test(before.key)) return 'place'
  if (before && isTitle(before.key)) return 'person'
  if (after && (hasSpeech(after.text) || ofPerson.test(after.key))) return 'person'
  if (age.test(block.text.slice(anchor.end, anchor.end + 6))) return 'person'
  return isFullName({ sentence, anchor }, alone) ? 'person' : undefined
}

/** A given name, or what may be one, and a surname. */
function isFullName({ sentence: { terms }, anchor }: Placed, alone: ReadonlySet<string>): boolean {
  const parts = partsOf(anchor)
  return (
    (parts === 2 || parts === 3) &&
    (isCommonGivenName(terms[anchor.first]!.key) || alone.has(terms[anchor.last]!.stem))
  )
}

const partsOf = ({ first, last }: Anchor): number => last - first + 1
