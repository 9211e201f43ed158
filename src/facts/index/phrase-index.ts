import { inflections } from '../../text/inflection.ts'
import { words } from '../../text/word.ts'
import type { CountFact, DateFact } from '../fact.ts'

/** A phrase of a fact that an article may speak of it with: all its content words, in any order and inflection. */
export interface Phrase<F extends CountFact | DateFact = CountFact | DateFact> {
  readonly fact: F
  /** As the facts file has it, for the message. */
  readonly text: string
  /** Its content words. */
  readonly words: readonly string[]
  /** For each of its words all forms of it. */
  readonly forms: readonly ReadonlySet<string>[]
}

export interface PhraseIndex {
  readonly all: readonly Phrase[]
  /** The phrases by every form of the word that the fewest of them have: looked up there, checked word by word. */
  readonly byRarest: ReadonlyMap<string, readonly Phrase[]>
  /** Facts that need no phrase: a count whose words are all its unit. */
  readonly phraseless: readonly CountFact[]
  /** All forms of the units of each count. */
  readonly units: ReadonlyMap<CountFact, ReadonlySet<string>>
}

const functionWords = new Set(
  (
    'a an the this that these those of in on at to for from by with and or nor but as into onto over under ' +
    'about after before since until than then there their his her its our your my it he she they we you i who whom ' +
    'whose which what when where is are was were be been being has have had do does did will would'
  ).split(' '),
)

/** Prepares the phrases of dates and counts, so that the time an article takes hardly grows with their number. */
export function indexPhrases(dates: readonly DateFact[], counts: readonly CountFact[]): PhraseIndex {
  const formsOf = createForms()
  const units = new Map(counts.map(fact => [fact, unitForms(fact, formsOf)]))
  const texts = new Map(counts.map(fact => [fact, phrasesOf(fact, units.get(fact)!)]))
  const all = [
    ...dates.flatMap(fact => fact.about.map(text => phraseOf(fact, text, formsOf))),
    ...counts.flatMap(fact => texts.get(fact)!.map(text => phraseOf(fact, text, formsOf))),
  ]
  return {
    all,
    byRarest: indexByRarest(all),
    phraseless: counts.filter(fact => texts.get(fact)!.length === 0),
    units,
  }
}

type FormsOf = (word: string) => ReadonlySet<string>

/** Gives the forms of words, the same set for the same word. */
function createForms(): FormsOf {
  const known = new Map<string, ReadonlySet<string>>()
  return word => {
    const forms = known.get(word) ?? inflections(word)
    known.set(word, forms)
    return forms
  }
}

function unitForms({ unit }: CountFact, formsOf: FormsOf): ReadonlySet<string> {
  const [first, ...others] = unit.map(text => formsOf(contentWords(text).at(-1) ?? text))
  return first && others.length === 0 ? first : new Set([first ?? [], ...others].flatMap(forms => [...forms]))
}

/** The phrases a count gives; else one of the words of its subject that are neither its unit nor numbers. */
function phrasesOf({ about, subject }: CountFact, units: ReadonlySet<string>): readonly string[] {
  if (about.length > 0) return about
  const content = contentWords(subject).filter(word => !units.has(word) && !/^\d/.test(word))
  return content.length > 0 ? [content.join(' ')] : []
}

function phraseOf<F extends CountFact | DateFact>(fact: F, text: string, formsOf: FormsOf): Phrase<F> {
  const content = contentWords(text)
  return { fact, text, words: content, forms: content.map(formsOf) }
}

function indexByRarest(all: readonly Phrase[]): Map<string, Phrase[]> {
  const uses = new Map<string, number>()
  for (const { words } of all) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const index = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const counts = phrase.words.map(word => uses.get(word)!)
    for (const form of phrase.forms[counts.indexOf(Math.min(...counts))] ?? []) {
      const known = index.get(form)
      if (known) known.push(phrase)
      else index.set(form, [phrase])
    }
  }
  return index
}

/** The words that carry meaning; all words where none does. */
function contentWords(text: string): string[] {
  const all = [...new Set(words(text).map(word => word.key))]
  const content = all.filter(word => !functionWords.has(word))
  return content.length > 0 ? content : all
}
