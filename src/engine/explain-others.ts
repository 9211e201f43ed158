import { findQuotes } from '../facts/index/quote-index.ts'
import type { QuotationMention, TimeMention } from '../mentions/mention.ts'
import { considerDate, pairDates } from '../ties/dates/dates.ts'
import { matchPartly, matchPhrases, type PhraseMatch } from '../ties/phrases.ts'
import { readUtterance } from '../ties/quotes/utterance.ts'
import { isRefusal } from '../ties/refusal.ts'
import { considerTitle } from '../ties/roles/roles.ts'
import type { TitleMatch } from '../ties/roles/titles.ts'
import { isInForce, type Scope } from '../ties/scope.ts'
import type { Beside } from './beside.ts'
import type { ArticleReading } from './context.ts'
import { type Attempt, onePerFact } from './explain-numbers.ts'

/** The events and lives a date was held against, and those that its sentence has a part of a phrase of. */
export function attemptsOfTime(mention: TimeMention, beside: Beside, scope: Scope): Attempt[] {
  const { sentence } = mention
  const matches = matchPhrases(sentence, scope.phrases).filter(({ phrase }) => phrase.fact.kind === 'date')
  const pairs = pairDates(sentence, beside.times, scope).filter(({ time }) => time === mention)
  const considered = matches.map((match): Attempt => {
    const { fact, text } = match.phrase
    if (!isInForce(fact, scope)) return { fact, words: [text], refusal: 'out-of-force' }
    const pair = pairs.find(each => isOf(match, each.match))
    const result = pair ? considerDate(pair, beside.days, scope) : 'farther'
    return isRefusal(result)
      ? { fact, words: [text], refusal: result }
      : { fact, words: result.words, outcome: result.outcome }
  })
  const known = new Set(matches.map(({ phrase }) => phrase.fact))
  const partly = matchPartly(sentence, scope.phrases)
    .filter(({ phrase: { fact } }) => fact.kind === 'date' && !known.has(fact))
    .toSorted((a, b) => a.missing.length - b.missing.length)
    .map(({ phrase: { fact, text }, missing }): Attempt => {
      return { fact, refusal: 'lacks-words', words: [text], missing }
    })
  const lives = beside.lives
    .filter(tie => tie.mention === mention)
    .map(({ fact, outcome, words }): Attempt => ({ fact, outcome, words }))
  // Of the phrases of one fact, that which was paired says more.
  const nearest = considered.toSorted(
    (a, b) => Number(a.refusal === 'farther') - Number(b.refusal === 'farther'),
  )
  return [...onePerFact(nearest), ...lives, ...onePerFact(partly)]
}

const isOf = (a: PhraseMatch, b: PhraseMatch): boolean => a.phrase === b.phrase

/** The role of a title, and whom it was put beside. */
export function attemptsOfTitle(title: TitleMatch, beside: Beside, scope: Scope): Attempt[] {
  const { fact } = title.form
  if (!isInForce(fact, scope)) return [{ fact, refusal: 'out-of-force' }]
  const result = considerTitle(title, beside, scope)
  if (isRefusal(result)) return [{ fact, refusal: result }]
  const { text } = title.sentence.block
  return result.map(({ outcome, start, end }) => ({ fact, outcome, words: [text.slice(start, end)] }))
}

const mostUnlike = 2

/** The known quotations that one comes from; where it comes from none, those that share most with it. */
export function attemptsOfQuotation(
  mention: QuotationMention,
  { context, scope }: ArticleReading,
): Attempt[] {
  const ties = context.ties.quotes.filter(tie => tie.mention === mention)
  if (ties.length > 0) return ties.map(({ fact, outcome }) => ({ fact, outcome }))
  const keys = readUtterance(mention, scope.quotes).flatMap(({ key }) => (key === '' ? [] : [key]))
  return findQuotes(scope.quotes, keys)
    .slice(0, mostUnlike)
    .map(number => {
      const { fact } = scope.quotes.quotes[number]!
      return { fact, refusal: isInForce(fact, scope) ? 'unlike' : 'out-of-force' }
    })
}
