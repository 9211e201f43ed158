import type { Document } from '../document/document.ts'
import type { KnownName, ReadSentence, SourceIndex, Term } from '../facts/index/source-index.ts'
import type { Mentions } from '../mentions/mention.ts'
import { groupBy } from '../text/group-by.ts'
import type { Day } from '../value/day.ts'
import { slotAt } from './align/slot.ts'
import { deniedWords } from './exchanged/words/denied-words.ts'
import { kindsOf } from './reading/name-kind.ts'
import { roleOf } from './reading/name-role.ts'
import { peopleOf } from './reading/people.ts'
import { withReckonedYears } from './reading/reckoned-years.ts'
import { amountsIn } from './support/amounts.ts'
import { momentsOf } from './support/lapses.ts'
import { timesIn } from './support/time-support.ts'
import { acronymOf, isAcronym } from './words/acronym.ts'

/** A trusted article, read. */
export interface SourceReading {
  readonly document: Document
  readonly mentions: Mentions
  readonly sentences: readonly ReadSentence[]
  readonly published?: Day
}

/** Prepares a trusted article so that others can be held against it. */
export function indexSource({ document, sentences: read, published }: SourceReading): SourceIndex {
  const sentences = withReckonedYears(read)
  const names = sentences.flatMap(namesIn)
  const nameKinds = kindsOf(sentences)
  const keys = new Set(sentences.flatMap(({ terms }) => terms.map(({ key }) => key)))
  const times = timesIn(sentences, published)
  return {
    path: document.path,
    ...(published === undefined ? {} : { published }),
    sentences,
    names,
    nameKinds,
    people: peopleOf({ sentences, names, nameKinds }),
    byStem: stemsOf(sentences),
    slots: slotsOf(sentences),
    acronyms: new Set(sentences.flatMap(({ terms }) => terms.flatMap(acronymsOf))),
    lemmas: new Set(sentences.flatMap(({ terms }) => terms.map(({ lemma }) => lemma))),
    denied: new Set(sentences.flatMap(deniedIn)),
    keys,
    nameStems: new Set(sentences.flatMap(({ terms }) => terms.filter(isCapital).map(({ stem }) => stem))),
    initials: new Set(sentences.flatMap(({ terms }) => initialsOf(terms))),
    amounts: amountsIn(sentences),
    times,
    moments: momentsOf(times, { published, keys }),
    running: ` ${sentences.flatMap(({ terms }) => terms.map(({ key }) => key)).join(' ')} `,
  }
}

const namesIn = (sentence: ReadSentence, at: number): KnownName[] =>
  sentence.anchors.flatMap(anchor =>
    anchor.kind === 'name' ? [{ anchor, at, role: roleOf({ sentence, anchor }) }] : [],
  )

function slotsOf(sentences: readonly ReadSentence[]): SourceIndex['slots'] {
  const slots = sentences.flatMap((sentence, at) =>
    sentence.anchors.map(anchor => slotAt({ sentence, anchor }, at)),
  )
  return {
    before: groupBy(slots, ({ before: [word] }) => word?.stem ?? ''),
    after: groupBy(slots, ({ after: [word] }) => word?.stem ?? ''),
  }
}

const acronymsOf = ({ text }: Term): string[] => (isAcronym(text) ? [acronymOf(text)] : [])

const deniedIn = (sentence: ReadSentence): string[] =>
  Array.from(deniedWords(sentence).surely, at => sentence.terms[at]!.lemma)

const isCapital = ({ text }: Term): boolean => /^\p{Lu}/u.test(text)

function stemsOf(sentences: readonly ReadSentence[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { terms }] of sentences.entries())
    for (const { stem } of terms) {
      const known = places.get(stem)
      if (!known) places.set(stem, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  return places
}

/** An acronym has so many letters. */
const acronymLength = { least: 2, most: 6 }
/** A run with the small words in it. */
const longestRun = 9

/** The initials of every run of words that begins and ends with a telling one; small words inside may be left out. */
const initialsOf = (terms: readonly Term[]): string[] =>
  terms.flatMap((_, at) => runInitials(terms.slice(at, at + longestRun)))

function runInitials(terms: readonly Term[]): string[] {
  if (terms[0]!.kind === 'small' || terms[0]!.kind === 'figure') return []
  const found: string[] = []
  let all = ''
  let telling = ''
  let isName = true
  for (const term of terms) {
    const initial = isAcronym(term.text) ? acronymOf(term.text) : term.key[0]!
    all += initial
    if (term.kind === 'small') continue
    telling += initial
    isName &&= isCapital(term)
    if (isName || telling.length >= leastPlain) found.push(all, telling)
  }
  return found.filter(({ length }) => length >= acronymLength.least && length <= acronymLength.most)
}

/** Fewer words without capitals begin with any letters somewhere in a long text. */
const leastPlain = 4
