import { sourceSpan } from '../document/source-map.ts'
import type { Mentions, Sentence } from '../mentions/mention.ts'
import { recogniseNames } from '../mentions/names/names.ts'
import { nameTokensOf } from '../mentions/names/tokens.ts'
import { present } from '../text/present.ts'
import { overlaps, type Span } from '../text/span.ts'
import { matchTitles, type TitleMatch } from '../ties/roles/titles.ts'
import { isInForce } from '../ties/scope.ts'
import { groupBeside } from './beside.ts'
import type { ArticleReading } from './context.ts'
import { type Attempt, attemptsOfNumber } from './explain-numbers.ts'
import { attemptsOfQuotation, attemptsOfTime, attemptsOfTitle } from './explain-others.ts'

type Of<Kind extends keyof Mentions> = Mentions[Kind][number]

/** Something that was read in an article, and every fact it was held against or might have been. */
export type Claim = ClaimBase &
  (
    | { readonly kind: 'name'; readonly mention: Of<'names'> }
    | { readonly kind: 'number'; readonly mention: Of<'quantities'> }
    | { readonly kind: 'date'; readonly mention: Of<'times'> }
    | { readonly kind: 'title'; readonly mention: TitleMatch }
    | { readonly kind: 'quotation'; readonly mention: Of<'quotations'> }
  )

interface ClaimBase {
  /** Offsets in the source. */
  readonly span: Span
  readonly attempts: readonly Attempt[]
}

type BesideOf = ReturnType<typeof groupBeside>

/** What was read in a range of the source, in order of place. Ties are those of the rules: nothing is decided here. */
export function explain(reading: ArticleReading, range: Span): Claim[] {
  const besideOf = groupBeside(reading.context)
  const claims = [
    ...namesIn(reading, range),
    ...numbersIn(reading, range, besideOf),
    ...datesIn(reading, range, besideOf),
    ...titlesIn(reading, range, besideOf),
    ...quotationsIn(reading, range),
  ]
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

const inSource = ({ block }: Sentence, span: Span): Span => sourceSpan(block.map, span)

/** The mentions that stand in a range of the source, each with its place there. */
const within = <M extends Span & { readonly sentence: Sentence }>(mentions: readonly M[], range: Span) =>
  mentions
    .map(mention => ({ mention, span: inSource(mention.sentence, mention) }))
    .filter(({ span }) => overlaps(span, range))

/** Names are recognised once more: those that are not in force are worth a word here. */
function namesIn({ context, scope }: ArticleReading, range: Span): Claim[] {
  const names = recogniseNames(nameTokensOf(context.mentions.sentences), scope.names)
  return within(names, range).map(({ mention, span }): Claim => {
    const { fact, match } = mention
    const outcome = match === 'exact' ? 'supported' : 'contradicted'
    const attempt: Attempt = isInForce(fact, scope) ? { fact, outcome } : { fact, refusal: 'out-of-force' }
    return { kind: 'name', span, mention, attempts: [attempt] }
  })
}

function numbersIn({ context, scope }: ArticleReading, range: Span, besideOf: BesideOf): Claim[] {
  return within(context.mentions.quantities, range).map(({ mention, span }): Claim => {
    const attempts = attemptsOfNumber(mention, besideOf(mention.sentence), scope)
    const own = context.ties.counts.filter(tie => tie.mention === mention)
    return { kind: 'number', span, mention, attempts: withTies(attempts, own) }
  })
}

function datesIn({ context, scope }: ArticleReading, range: Span, besideOf: BesideOf): Claim[] {
  return within(context.mentions.times, range).map(({ mention, span }): Claim => {
    const attempts = attemptsOfTime(mention, besideOf(mention.sentence), scope)
    const own = context.ties.dates.filter(tie => tie.mention === mention)
    return { kind: 'date', span, mention, attempts: withTies(attempts, own) }
  })
}

/** Cells and items are tied by words beside them, which the attempts of their own sentences do not know. */
function withTies(attempts: readonly Attempt[], ties: readonly Attempt[]): readonly Attempt[] {
  const told = ties.filter(({ fact }) => !attempts.some(each => each.fact === fact && each.outcome))
  const known = new Set(told.map(({ fact }) => fact))
  return [
    ...told.map(({ fact, outcome, words }): Attempt => ({ fact, ...present({ outcome, words }) })),
    ...attempts.filter(({ fact }) => !known.has(fact)),
  ]
}

function titlesIn(reading: ArticleReading, range: Span, besideOf: BesideOf): Claim[] {
  const { context, scope } = reading
  return context.mentions.sentences.flatMap(sentence =>
    matchTitles(sentence, scope.roles).flatMap((mention): Claim[] => {
      const { words } = sentence
      const span = inSource(sentence, {
        start: words[mention.from]!.start,
        end: words[mention.to - 1]!.end,
      })
      if (!overlaps(span, range)) return []
      const ties = context.ties.roles
        .filter(tie => tie.sentence === sentence && tie.fact === mention.form.fact)
        .map(({ fact, outcome, start, end }) => {
          return { fact, outcome, words: [sentence.block.text.slice(start, end)] }
        })
      // What is wrong today alone was right on the day that its entry tells of.
      const held = attemptsOfTitle(mention, besideOf(sentence), scope).map(
        (attempt): Attempt =>
          attempt.outcome === 'contradicted' ? { fact: attempt.fact, refusal: 'other-time' } : attempt,
      )
      const attempts = withTies(held, ties)
      return [{ kind: 'title', span, mention, attempts }]
    }),
  )
}

function quotationsIn(reading: ArticleReading, range: Span): Claim[] {
  return reading.context.mentions.quotations.flatMap((mention): Claim[] => {
    const spans = mention.pieces.map(piece => sourceSpan(piece.block.map, piece))
    const span = spans.find(each => overlaps(each, range))
    if (!span) return []
    return [{ kind: 'quotation', span, mention, attempts: attemptsOfQuotation(mention, reading) }]
  })
}
