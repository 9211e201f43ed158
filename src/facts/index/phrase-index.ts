import { directionNamed, directionOf, directionWords } from '../../text/direction.ts'
import { addCount, addTo, groupBy } from '../../text/group-by.ts'
import { inflections, irregularBase } from '../../text/inflection.ts'
import { once } from '../../text/once.ts'
import { present } from '../../text/present.ts'
import { slipKey } from '../../value/quantity/slip.ts'
import type { CountFact, DateFact } from '../fact.ts'
import { topicOf } from '../facts.ts'
import { type Aliases, renamed, withAliases } from './aliases.ts'
import { contentWords, countedNouns, headOf } from './counted-nouns.ts'
import { factWords } from './fact-words.ts'

/** A phrase of a fact that an article may speak of it with: all its content words, in any order and inflection. */
export interface Phrase<F extends CountFact | DateFact = CountFact | DateFact> {
  readonly fact: F
  /** As the facts file has it, for the message. */
  readonly text: string
  /** Its content words. */
  readonly words: readonly string[]
  /** For each of its words all forms of it: the same list for the same words. */
  readonly forms: readonly ReadonlySet<string>[]
  /** What a phrase of one word ends with, as `applications until` does: what leads to its number or date. */
  readonly lead?: string
}

export interface PhraseIndex {
  readonly all: readonly Phrase[]
  /** By every form of each of their words. Few articles ask for it. */
  readonly byWord: () => ReadonlyMap<string, readonly Phrase[]>
  /** The phrases by every form of the word that the fewest of them have: looked up there, checked word by word. */
  readonly byRarest: ReadonlyMap<string, readonly Phrase[]>
  /** What a label may call a fact by, whatever it is told with in prose: its subject, and the head of that. */
  readonly labels: ReadonlyMap<string, readonly Phrase[]>
  /** Facts that need no phrase: a count whose words are all its unit. */
  readonly phraseless: readonly CountFact[]
  /** All forms of the units of each count. */
  readonly units: ReadonlyMap<CountFact, ReadonlySet<string>>
  /** All words of a count in all their forms, the same set at each call. */
  readonly wordsOf: (fact: CountFact) => ReadonlySet<string>
  /** The counts by what their figures have in common with their slips. Few articles ask for it. */
  readonly bySlip: () => ReadonlyMap<string, readonly CountFact[]>
  /** What stands for what. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** Names in which those of other things stand. */
  readonly longer: Aliases['longer']
}

function indexByWord(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of all)
    for (const form of new Set(phrase.forms.flatMap(own => [...own]))) addTo(byWord, form, phrase)
  return byWord
}

/** Prepares the phrases of dates and counts, so that the time an article takes hardly grows with their number. */
export function indexPhrases(
  dates: readonly DateFact[],
  counts: readonly CountFact[],
  aliases: Aliases,
): PhraseIndex {
  const formsOf = createPhraseForms(createForms(aliases.words))
  const allOf = <F extends CountFact | DateFact>(fact: F, text: string): Phrase<F>[] =>
    waysOf(phraseOf(fact, text, formsOf), aliases, formsOf)
  const units = new Map(counts.map(fact => [fact, unitForms(fact, createForms(none))]))
  const texts = new Map(counts.map(fact => [fact, phrasesOf(fact, units.get(fact)!)]))
  const all = [
    ...dates.flatMap(fact => fact.about.flatMap(text => allOf(fact, text))),
    ...counts.flatMap(fact => texts.get(fact)!.flatMap(text => allOf(fact, text))),
  ]
  return {
    all,
    byWord: once(() => indexByWord(all)),
    byRarest: indexByRarest(all),
    labels: indexByRarest(
      [...dates, ...counts].flatMap(fact => {
        const text = topicOf(fact)
        const rest = fact.kind === 'date' ? [] : withoutUnit(text, units.get(fact)!)
        return [...new Set([text, headOf(text), ...rest])].map(label => phraseOf(fact, label, formsOf))
      }),
    ),
    phraseless: counts.filter(fact => texts.get(fact)!.length === 0),
    units,
    wordsOf: createWordsOf(aliases.words),
    bySlip: once(() => groupBy(counts, ({ value }) => (value ? slipKey(value) : ''))),
    aliases: aliases.words,
    longer: aliases.longer,
  }
}

/** Most facts are never met by an article, so that each one's words are read when they are asked for; with what else their names are called. */
function createWordsOf(aliases: PhraseIndex['aliases']): PhraseIndex['wordsOf'] {
  const known = new Map<CountFact, ReadonlySet<string>>()
  return fact => {
    const own = known.get(fact) ?? withAliases(factWords(fact), aliases)
    known.set(fact, own)
    return own
  }
}

type FormsOf = (word: string) => ReadonlySet<string>

const none: ReadonlyMap<string, readonly string[]> = new Map()

/** Gives the forms of words and of what stands for the same, the same set for the same word. */
function createForms(aliases: ReadonlyMap<string, readonly string[]>): FormsOf {
  const known = new Map<string, ReadonlySet<string>>()
  return word => {
    const forms = known.get(word) ?? formsWith(aliases.get(word), word)
    known.set(word, forms)
    return forms
  }
}

type FormsOfPhrase = (words: readonly string[], isChange: boolean) => Phrase['forms']

/** Gives the forms of each of some words, the same list for the same words: what one sentence has of them is read once. */
function createPhraseForms(formsOf: FormsOf): FormsOfPhrase {
  const known = new Map<string, Phrase['forms']>()
  const formsOfChange = waysOfChange(formsOf)
  return (words, isChange) => {
    const key = [isChange, ...words].join(' ')
    const forms = known.get(key) ?? words.map(isChange ? formsOfChange : formsOf)
    known.set(key, forms)
    return forms
  }
}

const formsWith = (others: readonly string[] | undefined, word: string): ReadonlySet<string> =>
  others ? new Set([...inflections(word), ...others]) : inflections(word)

function unitForms({ unit }: CountFact, formsOf: FormsOf): ReadonlySet<string> {
  // `shot` is a form of `shoot`, and as what is counted has a plural of its own.
  const [first, ...others] = unit.flatMap(countedNouns).map(word => {
    const forms = formsOf(word)
    return irregularBase(word) === undefined || word.endsWith('s') ? forms : new Set([...forms, `${word}s`])
  })
  return first && others.length === 0 ? first : new Set([first ?? [], ...others].flatMap(forms => [...forms]))
}

/** The phrases a count gives; else one of the words of its subject that are neither its unit nor numbers. */
function phrasesOf({ about, subject }: CountFact, units: ReadonlySet<string>): readonly string[] {
  if (about.length > 0) return about
  const content = contentWords(subject).filter(word => !units.has(word) && !/^\d/.test(word))
  return content.length > 0 ? [content.join(' ')] : []
}

function phraseOf<F extends CountFact | DateFact>(fact: F, text: string, formsOf: FormsOfPhrase): Phrase<F> {
  const content = contentWords(text)
  const isChange = fact.kind === 'count' && directionNamed(fact.subject) !== undefined
  const forms = formsOf(content, isChange)
  const lead = content.length === 1 ? leading.exec(text)?.[1] : undefined
  return { fact, text, words: content, forms, ...present({ lead }) }
}

const leading = /\s(until|till|by|before|from|since|after|over|above|under|below)$/

/** `Sales rose` is told with other verbs as well, and wrongly by `sales fell`. */
const waysOfChange =
  (formsOf: FormsOf): FormsOf =>
  word =>
    directionOf(word) ? new Set([...formsOf(word), ...directionWords()]) : formsOf(word)

/** A phrase, and what it is with other names of the things in it. */
const waysOf = <F extends CountFact | DateFact>(
  phrase: Phrase<F>,
  aliases: Aliases,
  formsOf: FormsOfPhrase,
): Phrase<F>[] => [
  phrase,
  ...renamed(phrase.words, aliases).map(words => ({ ...phrase, words, forms: formsOf(words, false) })),
]

/** `in hospital` of `people in hospital`, where people are counted. */
function withoutUnit(text: string, units: ReadonlySet<string>): string[] {
  const rest = contentWords(text).filter(word => !units.has(word))
  return rest.length > 0 ? [rest.join(' ')] : []
}

function indexByRarest(all: readonly Phrase[]): Map<string, Phrase[]> {
  const uses = new Map<string, number>()
  for (const { words } of all) for (const word of words) addCount(uses, word)
  const index = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const counts = phrase.words.map(word => uses.get(word)!)
    for (const form of phrase.forms[counts.indexOf(Math.min(...counts))] ?? []) addTo(index, form, phrase)
  }
  return index
}
