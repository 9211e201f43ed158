import type { Anchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import { isOrdinary } from '../../mentions/names/words.ts'
import { isIrregularForm } from '../../text/inflection.ts'
import { namesLand } from '../words/lands.ts'

/** What somebody is, by the words right beside the name: `harbour minister Ada Lund`, `Ada Lund, the head of the yard`. */
export interface Office {
  readonly name: Anchor
  /** The stem of the surname. */
  readonly surname: string
  readonly head: Term
  /** The stems of what says which: `harbour`, `former`. */
  readonly kind: ReadonlySet<string>
  /** The stem of the name that has it: `Estmark` of `Estmark's mayor` or `the mayor of Estmark`. */
  readonly owner: string | undefined
}

/** What the names of a sentence are said to be. */
export const officesIn = (sentence: ReadSentence): Office[] =>
  sentence.anchors.flatMap(name =>
    name.kind === 'name' ? [...officeBefore(sentence, name), ...officeBehind(sentence, name)] : [],
  )

const mostWords = 4

/** `The harbour minister Ada Lund`, `Estmark's harbour minister, Ada Lund,`. */
function officeBefore(sentence: ReadSentence, name: Anchor): Office[] {
  const gap = gapBefore(sentence, name.first)
  if (gap !== ' ' && !(gap === ', ' && isClosed(sentence, name))) return []
  let first = name.first
  while (
    name.first - first < mostWords &&
    mayDescribe(sentence.terms[first - 1]) &&
    isNear(sentence, first, name)
  )
    first--
  const words = sentence.terms.slice(first, name.first)
  const head = words.at(-1)
  const lead = sentence.terms[first - 1]
  // `Vice-captain Ada Lund`
  if (gapBefore(sentence, first) === '-') return []
  // `By the boats, Ada Lund,` leads to her, and is nothing that she is.
  const isLed = lead !== undefined && (lead.kind === 'figure' || determiner.test(lead.key) || isOwner(lead))
  if (!head || (gap === ', ' && !isLed)) return []
  return [{ ...officeOf(sentence, name, head), kind: stemsOf(words.slice(0, -1)), owner: ownerOf(lead) }]
}

const isNear = (sentence: ReadSentence, first: number, name: Anchor): boolean =>
  first === name.first || gapBefore(sentence, first) === ' '

/** `Ada Lund, 34, the harbour minister of Estmark,` */
function officeBehind(sentence: ReadSentence, name: Anchor): Office[] {
  const { terms } = sentence
  let at = name.last + 1
  if (gapBefore(sentence, at) !== ', ') return []
  // `, 34,` and `a 34-year-old`
  while (terms[at] && (terms[at]!.kind === 'figure' || isSkipped.test(terms[at]!.key))) at++
  const lead = terms[at]
  if (lead && isOwner(lead)) at++
  const words = runFrom(sentence, at)
  const head = words.at(-1)
  const link = terms[at + words.length]
  if (!head || !isEnd(sentence, at + words.length)) return []
  const rest = link && /^(?:of|for|at)$/.test(link.key) ? runBehind(sentence, at + words.length + 1) : []
  const owner = rest.find(({ kind }) => kind === 'name')?.stem ?? ownerOf(lead)
  const kind = stemsOf([...words.slice(0, -1), ...rest].filter(one => one.kind === 'content'))
  return [{ ...officeOf(sentence, name, head), kind, owner }]
}

const officeOf = ({ terms }: ReadSentence, name: Anchor, head: Term) => ({
  name,
  surname: terms[name.last]!.stem,
  head,
})

/** The words of one phrase from an index on that may describe somebody. */
function runFrom(sentence: ReadSentence, from: number): Term[] {
  const { terms } = sentence
  let to = from
  while (to - from < mostWords && mayDescribe(terms[to]) && (to === from || gapBefore(sentence, to) === ' '))
    to++
  return terms.slice(from, to)
}

/** What an office is of, up to a mark or a word that begins something else. */
function runBehind(sentence: ReadSentence, from: number): Term[] {
  const { terms } = sentence
  let to = from
  while (terms[to] && gapBefore(sentence, to) === ' ' && isOfPhrase(terms[to]!)) to++
  return terms.slice(from, to)
}

const isOfPhrase = ({ kind, key }: Term): boolean =>
  kind === 'content' || kind === 'name' || determiner.test(key) || key === 'of' || key === 'and'

/** A noun phrase ends before a mark, a preposition or a relative clause. */
const isEnd = (sentence: ReadSentence, at: number): boolean => {
  const next = sentence.terms[at]
  return (
    !next || gapBefore(sentence, at) !== ' ' || /^(?:of|for|at|in|from|with|who|whose|and)$/.test(next.key)
  )
}

/**
 * Behind a name between commas stands a comma, or the sentence ends; `Ada Lund, and Jon Dahl` are two, and `For the mayor,
 * Ada Lund` are as well.
 */
const isClosed = ({ block: { text }, terms }: ReadSentence, { end }: Anchor): boolean =>
  /^(?:,(?! and\b)|[.;])/.test(text.slice(end, end + 5)) && !leading.test(terms[0]?.key ?? '')

const leading =
  /^(?:for|by|with|without|to|from|like|unlike|as|in|at|on|of|behind|beside|besides|after|before|under|than|according)$/

/** Nouns in the singular and what stands before them: no verb, no plural, no adverb. */
const mayDescribe = (term: Term | undefined): term is Term =>
  term !== undefined &&
  (term.kind === 'content' || isWordOfTitle(term)) &&
  !/(?:ed|ing|ly|[^su]s)$/.test(term.key) &&
  !isIrregularForm(term.key)

/** `Its Finance Minister Ada Lund`: an ordinary word may have a capital. */
const isWordOfTitle = ({ kind, key }: Term): boolean => kind === 'name' && isOrdinary(key) && !namesLand(key)

const isSkipped = /^(?:the|an?|its|his|her|their|our|old)$/
const determiner = /^(?:the|an?|its|his|her|their|our)$/

const isOwner = ({ text }: Term): boolean => /['’]s?$/.test(text)

const ownerOf = (term: Term | undefined): string | undefined =>
  term?.kind === 'name' ? term.stem : undefined

const stemsOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map(({ stem }) => stem))

/** What stands between a word and the one before it. */
const gapBefore = ({ terms, block }: ReadSentence, at: number): string | undefined => {
  const [before, term] = [terms[at - 1], terms[at]]
  return before && term && block.text.slice(before.end, term.start)
}
