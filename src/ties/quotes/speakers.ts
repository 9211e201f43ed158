import type { Block } from '../../document/document.ts'
import type { NameFact } from '../../facts/fact.ts'
import type { KnownQuote, QuoteIndex } from '../../facts/index/quote-index.ts'
import type { NameMention, QuotationMention, Speaker } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import { withoutMarks } from '../../text/marks.ts'
import { isPersonalName, nameParts, surnameOf } from '../../text/person-name.ts'
import { fold } from '../../text/word.ts'

/** How the speaker that an article names stands to the one that a fact names: a stranger is one of whom no fact tells. */
export type SpeakerRelation = 'same' | 'other' | 'stranger' | 'unknown'

/** Name mentions in order of place, block by block. */
export type NamesOf = ReadonlyMap<Block, readonly NameMention[]>

/** Groups the name mentions of a document by their blocks. */
export const namesByBlock = (names: readonly NameMention[]): NamesOf =>
  groupBy(names, ({ sentence }) => sentence.block)

/**
 * Relates the speaker of a quotation to a known quotation's. Both must be surely read as persons for
 * `other`.
 */
export function relateSpeaker(
  mention: QuotationMention,
  { fact: { by }, speaker: meant }: KnownQuote,
  known: { readonly names: NamesOf; readonly index: QuoteIndex },
): SpeakerRelation {
  const speaker = mention.speaker ?? mention.meant
  if (by === undefined) return 'unknown'
  if (!speaker) return mention.strange && isPerson(by, meant) ? 'stranger' : 'unknown'
  const said = knownName(speaker, known.names)
  if ((said && said.name === meant?.name) || isFormOf(meant, speaker.text)) return 'same'
  // A name that is misspelled stands for the one that it is meant for.
  const name = said?.entity === 'person' ? said.name : speaker.text
  const surname = surnameOf(name)
  if (surname === undefined) return 'unknown'
  if (withoutMarks(surname) === withoutMarks(surnameOf(by) ?? ''))
    return namesakes(speaker.text, by, said !== undefined && meant !== undefined)
  return isPerson(by, meant) ? otherPerson(speaker, said, known.index.surnames.has(surname)) : 'unknown'
}

function otherPerson(speaker: Speaker, fact: NameFact | undefined, isQuoted: boolean): SpeakerRelation {
  if (isTold(fact)) return fact.entity === 'person' ? 'other' : 'unknown'
  if (isQuoted) return 'other'
  return isPersonalName(speaker.text) && !hasArticle(speaker) ? 'stranger' : 'unknown'
}

const isPerson = (by: string, fact: NameFact | undefined): boolean =>
  isTold(fact) ? fact.entity === 'person' : isPersonalName(by)

/** `the New Zealander`, `Norland's Daily Courier`: a word for somebody, or a thing of somebody's, and no name. */
const hasArticle = ({ block, start }: Speaker): boolean =>
  /(?<!\p{L})(?:the|an?)\s$|['’]s?\s$/iu.test(block.text.slice(Math.max(0, start - 5), start))

/** What a name is of; `other` may still be a person, whom a source named once and in passing. */
const isTold = (fact: NameFact | undefined): fact is NameFact => fact !== undefined && fact.entity !== 'other'

/**
 * Two of one surname: other people where both are known and named in full, the same where a first name is
 * missing.
 */
function namesakes(said: string, by: string, bothKnown: boolean): SpeakerRelation {
  const [first, other] = [nameParts(said), nameParts(by)]
  if (first.length < 2 || other.length < 2) return bothKnown ? 'unknown' : 'same'
  if (first[0] === other[0]) return 'same'
  return bothKnown ? 'other' : 'unknown'
}

/** The name fact of a speaker: what was recognised there. */
function knownName(speaker: Speaker, names: NamesOf): NameFact | undefined {
  const here = names.get(speaker.block) ?? []
  const last = here[firstWhere(here, ({ start }) => start >= speaker.end) - 1]
  return last && last.end > speaker.start ? last.fact : undefined
}

const isFormOf = (fact: NameFact | undefined, text: string): boolean =>
  fact !== undefined && [fact.name, ...fact.aka, ...fact.not].some(form => fold(form) === fold(text))
