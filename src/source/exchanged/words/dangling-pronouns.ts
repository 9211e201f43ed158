import type { ReadSentence, Term } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import type { Parallel } from '../../align/parallel.ts'
import type { Doubt } from '../../support/doubt.ts'

const pronoun = /^(?:he|she|it|they|him|her|them)$/
const ofPerson = /^(?:he|she|him|her)$/

/** The source's sentence must have so much of what the pronoun's says. */
const leastShare = 0.5

/**
 * Pronouns for someone or something that the source names there and the article has not named yet: `He resigned` where
 * nobody was spoken of before. Cutting a lead, or a sentence in between, is how a name gets lost. Takes the sentences
 * of an article in order, laid beside those of its sources where they are not theirs word for word. A single sentence
 * was taken out of somewhere, and what stood before it is not known.
 */
export function danglingPronouns(
  sentences: readonly ReadSentence[],
  parallels: ReadonlyMap<ReadSentence, Parallel>,
): Doubt[] {
  if (sentences.length < 2) return []
  const named = new Set<string>()
  return sentences.flatMap((sentence, index) => {
    const parallel = parallels.get(sentence)
    const lost = parallel
      ? lostIn(parallel, { named, next: index === 0 ? sentences[1] : undefined })
      : undefined
    for (const { kind, stem } of sentence.terms) if (kind === 'name') named.add(stem)
    return parallel && lost ? [doubtOf(parallel, lost)] : []
  })
}

function doubtOf({ sentence, spot }: Parallel, { start, end, text }: Term): Doubt {
  const message = `Unexpected pronoun ${quote(text)}, nothing before says who or what is meant`
  return { sentence, kind: 'word', start, end, message, against: spot }
}

interface Said {
  /** The names of the sentences before. */
  readonly named: ReadonlySet<string>
  /** Behind the first sentence the second. */
  readonly next: ReadSentence | undefined
}

/** The first pronoun of a sentence that nothing before it explains. */
function lostIn(parallel: Parallel, said: Said): Term | undefined {
  const { terms } = parallel.sentence
  const at = terms.findIndex(({ key }) => pronoun.test(key))
  if (at < 0 || isStillTold(terms, at)) return undefined
  const isLost =
    (said.next && isFirst(terms, at) && isLostLead(parallel, terms[at]!, said.next)) ||
    isNameThere(parallel, at, said)
  return isLost ? terms[at] : undefined
}

/** `It is raining`, `it was Smith who`: there the pronoun stands for what follows. */
const isStillTold = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.key === 'it' && impersonal.test(terms[at + 1]?.key ?? '')

const impersonal = /^(?:is|was|has|will|took|would|emerged|seems|appears)$/

/** True where nothing before a pronoun may be what it stands for, nor does anything say that it comes later (`When she`). */
const isFirst = (terms: readonly Term[], at: number): boolean =>
  terms.slice(0, at).every(({ kind, key }) => kind === 'small' && !announcing.test(key))

const announcing =
  /^(?:when|where|how|why|what|who|which|that|if|after|before|as|while|although|though|since|once|because|until|for|like|unlike|in|with|by|to|on|of)$/

/**
 * A source may begin so itself, and a story that is told anew may make its readers wonder first: `She counted the boats.
 * In May Ada Lund, a clerk, missed one.`
 */
const isLostLead = ({ known, spot, share }: Parallel, { key }: Term, next: ReadSentence): boolean =>
  (spot.at > 0 || !pronoun.test(known.terms[0]!.key)) &&
  !(share <= leastShare && ofPerson.test(key) && namesSomeone(next))

const namesSomeone = ({ anchors }: ReadSentence): boolean =>
  anchors.some(({ kind, first, last }) => kind === 'name' && first < last)

/** True where the source has a name right before the word after a person's pronoun, which is nowhere up to the sentence's end. */
function isNameThere({ sentence, known, pairs, share }: Parallel, at: number, { named }: Said): boolean {
  const after = pairs.get(at + 1)
  const name = after === undefined ? undefined : known.terms[after - 1]
  if (name?.kind !== 'name' || share < leastShare || isApart(known, after!, named)) return false
  const { terms } = sentence
  return (
    ofPerson.test(terms[at]!.key) && !named.has(name.stem) && !terms.some(({ stem }) => stem === name.stem)
  )
}

/** `Ada Lund, of Low Garth, resigned`: behind a comma the verb may be said of any name before it that the article has. */
const isApart = ({ terms, block }: ReadSentence, verb: number, named: ReadonlySet<string>): boolean =>
  block.text.slice(terms[verb - 1]!.end, terms[verb]!.start).includes(',') &&
  terms.slice(0, verb).some(({ kind, stem }) => kind === 'name' && named.has(stem))
