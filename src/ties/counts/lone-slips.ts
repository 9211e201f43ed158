import type { CountFact } from '../../facts/fact.ts'
import { contentWords } from '../../facts/index/counted-nouns.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention, Sentence } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { groupBy } from '../../text/group-by.ts'
import { inflections } from '../../text/inflection.ts'
import { once } from '../../text/once.ts'
import { digitsIn, digitsOfSlip, figureOf, slipKey } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import { matchPhrases } from '../phrases.ts'
import { isRefusal } from '../refusal.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { spanToUnit } from './counted.ts'
import { type Figures, givenIn } from './given.ts'
import { judgeCount } from './judge.ts'
import { type Bounds, isSlip, type Known, type Pair, sure, surer } from './slips.ts'

// True articles hardly have such a number.
const surestAlone: Bounds = { given: 3, missing: 3 }

// One of another magnitude by thousands, in a sentence that has most words of the fact.
const named: Bounds = { given: 2, missing: 2 }

interface Article {
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly QuantityMention[]
  readonly figures: Figures
}

/**
 * Ties numbers that surely are a fact's with digits exchanged or of another magnitude, where the article speaks of the fact in another sentence, or
 * has most of the words of its subject. Where it speaks of it in the same one, the words beside the number have decided.
 */
export function tieLoneSlips(
  { sentences, quantities, figures }: Article,
  counts: readonly CountTie[],
  scope: Scope,
): CountTie[] {
  const { phrases } = scope
  if (phrases.all.length === 0) return []
  const tied = new Set(counts.map(({ mention }) => mention))
  const wordsFor = createWordsFor(sentences, phrases)
  const known = { figures, phrases }
  const textFor = (pair: Pair, sureness: Sureness): string | undefined => {
    const { fact, mention } = pair
    if (sureness === 'named') return fact.subject
    const told = sureness === 'half' ? undefined : wordsFor(fact, mention.sentence, sureness === 'surest')
    return told ?? halfPhrase(pair, known)
  }
  const tieTo = (mention: QuantityMention, fact: CountFact): CountTie[] => {
    if (!fact.value || digitsOfSlip(mention.value, fact.value) === undefined) return []
    if (mention.sentence.block.cell && isScaled(mention.value, fact.value)) return []
    const pair = { mention, fact }
    const sureness = surenessOf(pair, known)
    if (!sureness || !isInForce(fact, scope)) return []
    const text = textFor(pair, sureness)
    const judged = judgeCount(mention, fact, scope.published)
    if (text === undefined || isRefusal(judged) || judged.outcome !== 'contradicted') return []
    const span = spanToUnit(mention, fact, phrases)
    return [{ mention, fact, span, words: [text, ...fact.unit.slice(0, 1)], ...judged }]
  }
  return quantities
    .filter(mention => !tied.has(mention))
    .flatMap(mention =>
      (phrases.bySlip().get(slipKey(mention.value)) ?? []).flatMap(fact => tieTo(mention, fact)).slice(0, 1),
    )
}

type Sureness = 'surest' | 'named' | 'sure' | 'half'

/** How surely a number is a slip of a fact's, if so. */
function surenessOf(pair: Pair, known: Known): Sureness | undefined {
  if (isSlip(pair, surestAlone, known)) return 'surest'
  if (isSlip(pair, named, known) && isOfOtherScale(pair, known.phrases)) return 'named'
  // A measure says nothing of what it is of.
  if (isSlip(pair, pair.mention.value.dimension === 'number' ? sure : surer, known)) return 'sure'
  return isMoney(pair.mention.value) && isSlip(pair, sure, known) ? 'half' : undefined
}

/** `The tunnel under the Lorne will cost £6.2m`, of the cost of the Lorne tunnel: no whole phrase, but most words of the subject. */
function isOfOtherScale({ mention: { sentence, value }, fact }: Pair, phrases: PhraseIndex): boolean {
  const told = new Set(sentence.words.map(({ key }) => key))
  const met = contentWords(fact.subject).filter(word => [...inflections(word)].some(form => told.has(form)))
  return met.length > 1 && hasMostWords(told, fact, phrases) && isScaled(value, fact.value!) && isMoney(value)
}

/**
 * `She announced £56m for resits`, of £65m for a phrase `resits funding`: half a phrase beside the unit, or beside money, in
 * an article that nowhere gives the fact's own number.
 */
function halfPhrase({ mention, fact }: Pair, { figures, phrases }: Known): string | undefined {
  const { sentence, value } = mention
  if (value.dimension !== 'number' && !isMoney(value)) return undefined
  if (value.dimension === 'number' && fact.unit.length === 0) return undefined
  if (isScaled(value, fact.value!) || givenIn(figures, fact, phrases).length > 0) return undefined
  const units = phrases.units.get(fact)!
  const told = new Set(
    sentence.words.map(({ key }) => key).filter(key => !units.has(key) && !isFunctionWord(key)),
  )
  const half = phrases.all.find(({ fact: own, forms }) => {
    const met = own === fact ? forms.filter(words => [...words].some(word => told.has(word))) : []
    return met.length > 0 && met.length * 2 >= forms.length && met.length < forms.length
  })
  return half?.text
}

const isMoney = ({ dimension }: Quantity): boolean => dimension === 'money'

/** `$3,860`, of $3.86 billion: a table may say somewhere that its figures are in millions. */
const isScaled = (told: Quantity, known: Quantity): boolean =>
  digitsIn(figureOf(told)) === digitsIn(figureOf(known))

type WordsFor = (fact: CountFact, besides: Sentence, isSurest: boolean) => string | undefined

/** What an article speaks of a fact with: a phrase in another sentence, or, for the surer slips, its subject. */
function createWordsFor(sentences: readonly Sentence[], phrases: PhraseIndex): WordsFor {
  const uses = once(() =>
    groupBy(
      sentences.flatMap(sentence => matchPhrases(sentence, phrases).map(match => ({ ...match, sentence }))),
      ({ phrase }) => phrase.fact,
    ),
  )
  const told = once(() => new Set(sentences.flatMap(({ words }) => words.map(({ key }) => key))))
  return (fact, besides, isSurest) => {
    const [first, ...others] = uses().get(fact) ?? []
    if (!first) return isSurest && hasMostWords(told(), fact, phrases) ? fact.subject : undefined
    return [first, ...others].some(({ sentence }) => sentence === besides) ? undefined : first.phrase.text
  }
}

/** Whether most words of a fact's subject are told, without what it counts. */
function hasMostWords(told: ReadonlySet<string>, fact: CountFact, { units }: PhraseIndex): boolean {
  const content = contentWords(fact.subject).filter(word => !units.get(fact)!.has(word))
  const met = content.filter(word => [...inflections(word)].some(form => told.has(form)))
  return met.length > 0 && met.length * 2 >= content.length
}
