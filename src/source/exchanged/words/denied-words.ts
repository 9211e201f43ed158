import type { ReadSentence, Term } from '../../../facts/index/source-index.ts'
import { isIrregularForm } from '../../../text/inflection.ts'
import { wordSet } from '../../../text/word-set.ts'
import { lemmaOf } from '../../words/stem.ts'

// Words that deny what follows them, and, by their lemmas, verbs and adjectives that come to the same.
const negators = wordSet('not never no without neither nor none nobody nothing cannot hardly zero non')
const denyingVerbs = new Set('fail refuse deny decline lack unable unsuccessful'.split(' ').map(lemmaOf))

/** `No matter` and `not only` deny nothing. */
const undone = /^(?:matter|only|longer|doubt|wonder|just|merely|simply|all|every|always|often|necessarily)$/

/** These leave so little of what follows that it may be told as denied. */
const lessening = /^(?:little|few|hardly|barely|scarcely|rarely|seldom)$/

/** A negator denies the next content word, where it is so near. */
const reach = 4

/** The indexes of the words that a sentence denies, and of those that it may be said to deny. */
export interface Denied {
  readonly surely: ReadonlySet<number>
  readonly perhaps: ReadonlySet<number>
  /** It denies what it does not name: `refused it`. */
  readonly isOpen: boolean
}

// What comes to a denial in other words, somewhere in a sentence, as lemmas: `until they declared it`.
const denyingOtherwise = new Set(
  'until unless instead rather avoid reject dismiss prevent stop ban forbid forbidden prohibit cancel without close exclude remove abolish scrap miss clear acquit'
    .split(' ')
    .map(lemmaOf),
)
const denyingPhrase = /^(?:turn(?:ed|s)? down|rul(?:e|es|ed) out|end (?:of|to)|(?:c|w|sh)ould have)$/

const modal = /^(?:will|would|shall|should|must|may|might|could|can|to)$/
const auxiliary = /^(?:be|been|have|not|also|still|soon|now|yet|only|again|first|\p{L}+ly)$/u

/** True for a verb that tells of what is to come, or may come: `expected to open`, `must still be approved`. */
export const isOnlyExpected = (sentence: ReadSentence, at: number): boolean =>
  modal.test(leadOf(sentence, at) ?? '')

/** True for what is to come by a verb of grammar: `will open`, `may open`. */
export const isYetToCome = (sentence: ReadSentence, at: number): boolean =>
  isOnlyExpected(sentence, at) && leadOf(sentence, at) !== 'to'

/** What leads to a verb, past what helps it. */
const leadOf = ({ terms }: ReadSentence, at: number): string | undefined =>
  terms.slice(0, at).findLast(({ key }) => !auxiliary.test(key))?.key

/** `Vik denies this`: what the sentence before told is told as denied. */
export const deniesBefore = (sentence: ReadSentence | undefined): boolean =>
  sentence !== undefined && denialBefore.test(sentence.block.text.slice(sentence.start, sentence.end))

const denialBefore =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)?) (?:this|that|it|(?:the|any|such) (?:claim|accusation|allegation|charge|report|account)s?)\b/i

/** True for a denied word of what may still come: `has yet to open`, `has not opened`. */
export const isNotYet = ({ terms }: ReadSentence, at: number): boolean =>
  terms
    .slice(Math.max(0, at - reach), at)
    .some(({ key }) => /^(?:yet|(?:have|has|had)(?:n['’]t)?)$/.test(key))

/** True for a sentence that denies something, be it without a negator; `but` is the lemma of a word that is not asked. */
export const deniesAnything = (sentence: ReadSentence, but?: string): boolean => {
  const isDenial = (at: number): boolean => lessening.test(sentence.terms[at]!.key) || isNegator(sentence, at)
  return Array.from(sentence.terms.keys()).some(isDenial) || deniesOtherwise(sentence, but)
}

/** True for a sentence that denies something without a negator; `but` is the lemma of a word that is not asked. */
export const deniesOtherwise = ({ terms }: ReadSentence, but?: string): boolean =>
  terms.some(
    ({ key, lemma }, at) =>
      (denyingOtherwise.has(lemma) && lemma !== but) ||
      denyingPhrase.test(`${key} ${terms[at + 1]?.key ?? ''}`),
  )

/** What was last held in 1992 has not been held since, nor what is held for the first time since. */
export const areSameSince = (denying: ReadSentence, telling: ReadSentence): boolean =>
  denying.terms.some(({ key }) => key === 'since') &&
  !denying.terms.some(({ key }) => key === 'first') &&
  telling.terms.some(({ key }, at, all) => {
    const next = all[at + 1]?.key ?? ''
    return key === 'last'
      ? isIrregularForm(next) || /...ed$/.test(next)
      : key === 'first' && all.some((other, index) => index > at && other.key === 'since')
  })

/** `It has not been seen since`: what was told before it was so. */
export const isSinceThen = ({ terms, block }: ReadSentence, at: number): boolean => {
  const since = terms.findIndex(({ key }, index) => index > at && key === 'since')
  return (
    since > 0 && since <= at + reach && /^[,.;:]|^$/.test(block.text.slice(terms[since]!.end).trimStart())
  )
}

/** The words that a sentence denies. */
export function deniedWords(sentence: ReadSentence): Denied {
  const surely = new Set<number>()
  const perhaps = new Set<number>()
  let isOpen = false
  for (const [at, { key }] of sentence.terms.entries()) {
    const isPerhaps = lessening.test(key) || isWithoutSomeone(sentence, at) || isNoMore(sentence, at)
    if (!(isPerhaps || isNegator(sentence, at))) continue
    const next = nextContent(sentence, at)
    isOpen ||= next === undefined
    if (next === undefined) continue
    const last = lastOf(sentence, next)
    const denied = isPerhaps || isWithin(sentence, at, next) ? perhaps : surely
    denied.add(last)
    if (last !== next) perhaps.add(next)
  }
  return { surely, perhaps, isOpen }
}

/** `They want no more night shifts`: so far there are some. */
const isNoMore = ({ terms }: ReadSentence, at: number): boolean =>
  terms[at]!.key === 'no' && terms[at + 1]?.key === 'more'

/** `Without captain Ada Lund`: she is captain all the same. */
const isWithoutSomeone = ({ terms }: ReadSentence, at: number): boolean =>
  terms[at]!.key === 'without' && terms.slice(at + 2, at + reach).some(({ kind }) => kind === 'name')

/** `Nobody was in the hall` does not deny that there is a hall, nor `nobody voted against it` that there was a vote. */
const isWithin = ({ terms }: ReadSentence, at: number, next: number): boolean =>
  terms[next + 1]?.key === 'against' ||
  terms
    .slice(at + 1, next)
    .some(({ key }) => /^(?:in|on|at|of|by|from|with|inside|near|under|over)$/.test(key))

/** A `never-ending` story goes on: what is joined to a negator is a word with it. */
function isNegator(sentence: ReadSentence, at: number): boolean {
  const { terms, block } = sentence
  const { key, lemma, end } = terms[at]!
  const next = terms[at + 1]?.key ?? ''
  if (undone.test(next) || (block.text[end] === '-' && key !== 'non') || isComparison(sentence, at))
    return false
  return (
    negators.has(key) || key.endsWith("n't") || denyingVerbs.has(lemma) || (key === 'yet' && next === 'to')
  )
}

/** `No wider than 70 cm`, `no storm has killed so many`, `not before May`: the same is said the other way round. */
const isComparison = ({ terms, block }: ReadSentence, at: number): boolean =>
  (/^(?:more|less|\p{L}{2,}er)$/u.test(terms[at + 1]?.key ?? '') && terms[at + 2]?.key === 'than') ||
  (/^(?:no|never|nobody|none|nothing)$/.test(terms[at]!.key) &&
    terms.some(({ key }, index) => index > at && (/^(?:than|ever)$/.test(key) || isSoMuch(terms, index)))) ||
  isRecord(terms.slice(at)) ||
  isOnlyBefore({ terms, block }, at)

/** `Will not open before May`; a comma ends what is not done before. */
function isOnlyBefore({ terms, block }: Pick<ReadSentence, 'terms' | 'block'>, at: number): boolean {
  const before = terms.findIndex(({ key }, index) => index > at && /^(?:before|until|till)$/.test(key))
  return before > 0 && !/[,;:]/.test(block.text.slice(terms[at]!.end, terms[before]!.start))
}

/** `No woman has won at a younger age` says who was the youngest. */
const isRecord = ([negator, ...terms]: readonly Term[]): boolean =>
  /^(?:no|nobody|none)$/.test(negator!.key) &&
  terms.slice(0, reach).some(({ key }) => /^ha(?:s|ve|d)$/.test(key)) &&
  terms.some(({ key }) => more.test(key))

const more =
  /^(?:younger|older|earlier|later|sooner|faster|longer|shorter|bigger|larger|smaller|greater|higher|lower|better|worse|more)$/

const isSoMuch = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.key === 'so' && terms[at + 1]?.key !== 'far'

/** `Not currently insured` denies that someone is insured. */
const isManner = (key: string): boolean => key.length > 4 && key.endsWith('ly')

/** Who is not expected to stay does not stay, whatever is expected: the content word behind a `to`. */
const lastOf = (sentence: ReadSentence, at: number): number =>
  (sentence.terms[at + 1]?.key === 'to' ? nextContent(sentence, at) : undefined) ?? at

/** The next content word of the phrase, if it is near. */
function nextContent({ terms, block }: ReadSentence, at: number): number | undefined {
  const next = terms.findIndex(({ kind, key }, index) => index > at && kind !== 'small' && !isManner(key))
  if (next < 0 || next - at > reach) return undefined
  return /[,;:.]/.test(block.text.slice(terms[at]!.end, terms[next]!.start)) ? undefined : next
}
