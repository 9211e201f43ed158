import type { Anchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import { isAbbreviatedTitle, isOrdinary } from '../../mentions/names/words.ts'
import { isIrregularForm } from '../../text/inflection.ts'
import { isOfficeOfOne } from '../draft/roles.ts'
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
  sentence.anchors.flatMap(anchor => {
    if (anchor.kind !== 'name' || isPartOfOffice(sentence, anchor)) return []
    const name = withoutOffice(sentence, anchor)
    return [...officeBefore(sentence, name), ...officeBehind(sentence, name)]
  })

/** `Financial` of `Chief Financial Officer Ada Lund` is nobody's name. */
function isPartOfOffice(sentence: ReadSentence, { last }: Anchor): boolean {
  const next = sentence.terms[last + 1]
  return (
    next !== undefined &&
    gapBefore(sentence, last + 1) === ' ' &&
    /^\p{Lu}/u.test(next.text) &&
    isOrdinary(sentence.terms[last]!.key) &&
    isOfficeWord(next.key)
  )
}

/** `Executive Ada Lund`, behind a `Chief`, is Ada Lund. */
function withoutOffice({ terms }: ReadSentence, name: Anchor): Anchor {
  let first = name.first
  while (first < name.last && isOfficeWord(terms[first]!.key)) first++
  return { ...name, first, start: terms[first]!.start }
}

const isOfficeWord = (key: string): boolean => key === 'officer' || isOfficeOfOne(key)

const mostWords = 4

/** `The harbour minister Ada Lund`, `Estmark's harbour minister, Ada Lund,`. */
function officeBefore(sentence: ReadSentence, name: Anchor): Office[] {
  const gap = gapBefore(sentence, name.first)
  const isShort = gap === '. ' && isAbbreviatedTitle(sentence.terms[name.first - 1]!.key)
  if (!isShort && gap !== ' ' && !(gap === ', ' && isClosed(sentence, name))) return []
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
  const ofWhat = gap === ', ' ? officeOf(sentence, first, words) : undefined
  if (ofWhat) return [{ ...named(sentence, name), ...ofWhat }]
  // `Vice-captain Ada Lund`
  if (gapBefore(sentence, first) === '-') return []
  // `By the boats, Ada Lund,` leads to her, and is nothing that she is.
  const isLed = lead !== undefined && (lead.kind === 'figure' || determiner.test(lead.key) || isOwner(lead))
  if (!head || (gap === ', ' && !isLed)) return []
  return [{ ...named(sentence, name), ...headOf(words), owner: ownerOf(lead) }]
}

/** `The leader of the opposition, Ada Lund,` */
function officeOf(
  sentence: ReadSentence,
  from: number,
  ofWhat: readonly Term[],
): Pick<Office, 'head' | 'kind' | 'owner'> | undefined {
  const { terms } = sentence
  let end = from
  while (end > 0 && determiner.test(terms[end - 1]!.key)) end--
  const words = terms[end - 1]?.key === 'of' ? runBefore(sentence, end - 1) : []
  const lead = terms[end - 2 - words.length]
  if (words.length === 0 || ofWhat.length === 0 || !lead || !determiner.test(lead.key)) return undefined
  const { head, kind } = headOf(words)
  return { head, kind: new Set([...kind, ...stemsOf(ofWhat)]), owner: undefined }
}

/** The words of one phrase up to an index that may describe somebody. */
function runBefore(sentence: ReadSentence, end: number): Term[] {
  let first = end
  while (
    end - first < mostWords &&
    mayDescribe(sentence.terms[first - 1]) &&
    (first === end || gapBefore(sentence, first) === ' ')
  )
    first--
  return sentence.terms.slice(first, end)
}

const isNear = (sentence: ReadSentence, first: number, name: Anchor): boolean =>
  first === name.first ||
  gapBefore(sentence, first) === ' ' ||
  isAbbreviatedTitle(sentence.terms[first - 1]!.key)

/** `Ada Lund, 34, the harbour minister of Estmark,` */
function officeBehind(sentence: ReadSentence, name: Anchor): Office[] {
  const { terms } = sentence
  let at = name.last + 1
  if (gapBefore(sentence, at) !== ', ') return []
  // `, 34,` and `a 34-year-old`
  while (terms[at] && (isFigure(terms[at]!) || isSkipped.test(terms[at]!.key))) at++
  const lead = terms[at]
  if (lead && isOwner(lead)) at++
  const words = runFrom(sentence, at)
  const head = words.at(-1)
  const link = terms[at + words.length]
  if (!head || !isEnd(sentence, at + words.length)) return []
  const rest = link && /^(?:of|for|at)$/.test(link.key) ? runBehind(sentence, at + words.length + 1) : []
  const owner = rest.find(({ kind }) => kind === 'name')?.stem ?? ownerOf(lead)
  const kind = stemsOf([...ownedBy(lead), ...rest].filter(one => one.kind === 'content'))
  const own = headOf(words)
  return [{ ...named(sentence, name), head: own.head, kind: new Set([...own.kind, ...kind]), owner }]
}

const named = ({ terms }: ReadSentence, name: Anchor): Pick<Office, 'name' | 'surname'> => ({
  name,
  surname: terms[name.last]!.stem,
})

/** What an office is and what says which; a `chief finance officer` is a `finance chief`, and a `chief executive officer` a `chief executive`. */
function headOf(words: readonly Term[]): Pick<Office, 'head' | 'kind'> {
  const rest = words.slice(0, -1)
  const last = words.at(-1)!
  const chief = last.key === 'officer' ? rest.find(({ key }) => key === 'chief') : undefined
  const head = (chief && rest.find(({ key }) => key === 'executive')) ?? chief ?? last
  return { head, kind: stemsOf(rest.filter(word => word !== head)) }
}

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
  (term.kind === 'content' || isWordOfTitle(term) || term.key === 'first') &&
  !/(?:ed|ing|ly|[^su]s)$/.test(term.key) &&
  !isIrregularForm(term.key)

/** `Its Finance Minister Ada Lund`: an ordinary word may have a capital. */
const isWordOfTitle = ({ kind, key }: Term): boolean => kind === 'name' && isOrdinary(key) && !namesLand(key)

/** The `first` minister is no number. */
const isFigure = ({ kind, key }: Term): boolean => kind === 'figure' && key !== 'first'

const isSkipped = /^(?:the|an?|its|his|her|their|our|old)$/
const determiner = /^(?:the|an?|its|his|her|their|our)$/

const isOwner = ({ text }: Term): boolean => /['’]s?$/.test(text)

/** `The cooperative's president` */
const ownedBy = (lead: Term | undefined): Term[] => (lead && isOwner(lead) ? [lead] : [])

const ownerOf = (term: Term | undefined): string | undefined =>
  term?.kind === 'name' ? term.stem : undefined

const stemsOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map(({ stem }) => stem))

/** What stands between a word and the one before it. */
const gapBefore = ({ terms, block }: ReadSentence, at: number): string | undefined => {
  const [before, term] = [terms[at - 1], terms[at]]
  return before && term && block.text.slice(before.end, term.start)
}
