import type { Document } from '../../document/document.ts'
import type { NameFact } from '../../facts/fact.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { isInitials, nameKey, nameWords, plainLetters } from '../../text/spelling/letters.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { byPlace, drafted } from './base.ts'
import type { Drafted } from './drafted.ts'
import { organizationsIn } from './organizations.ts'
import { aloneIn, personIn } from './people.ts'
import { isPlaceWord, placeIn } from './places.ts'
import { type NamedRun, runsOf } from './runs.ts'

/** The names that a document surely gives, and where it names its people in full, each time. */
export interface DraftedNames {
  readonly names: readonly Drafted<NameFact>[]
  readonly people: readonly NamedRun[]
}

/** Drafts names out of the prose of a document, in the order in which they first come. */
export function draftNames(document: Document, sentences: readonly Sentence[]): DraftedNames {
  const runs = runsOf(sentences)
  const alone = aloneIn(runs)
  const people = runs.flatMap(run => personIn(run, alone) ?? [])
  const taken = new Set(people.map(({ run }) => run))
  const surnames = new Set(people.map(({ run, last }) => run.all[last]!.key))
  const others = runs.filter(run => !taken.has(run))
  const places = others.flatMap(run => (surnames.has(run.all[run.last]!.key) ? [] : (placeIn(run) ?? [])))
  const named = new Set(places.map(({ run }) => run))
  const forms = new Set(people.map(({ text }) => text))
  const all: Named[] = [
    ...people.map(one => ({ ...one, text: shortened(one.text, forms), entity: 'person' as const })),
    ...organizationsIn(others.filter(run => !named.has(run))).map(one => ({
      ...one,
      entity: isPlaceWord(one.run.all[one.last]!.key) ? ('place' as const) : ('organization' as const),
    })),
    ...places.map(one => ({ ...one, entity: 'place' as const })),
  ]
  return { names: distinct(all.map(one => draftOf(document, one))), people }
}

interface Named extends NamedRun {
  readonly acronym?: string
  readonly entity: NameFact['entity']
}

function draftOf(document: Document, { run, first, last, text, acronym, entity }: Named): Drafted<NameFact> {
  const start = run.all[first]!.start
  const found = { sentence: run.sentence, start, end: run.all[last]!.end }
  const aka = acronym === undefined ? [] : [acronym]
  return drafted<NameFact>(document, found, { kind: 'name', name: text, aka, not: [], entity })
}

/** Without middle initials, where the article has the name without them too. */
function shortened(text: string, forms: ReadonlySet<string>): string {
  const words = nameWords(text)
  const kept = words.filter(word => !isInitials(word.text))
  const short = kept.map(word => word.text).join(' ')
  return forms.has(short) ? short : text
}

/** Each name once, where it comes first, with its acronym wherever that is given. */
function distinct(all: readonly Drafted<NameFact>[]): Drafted<NameFact>[] {
  const ordered = all.toSorted(byPlace)
  const byName = new Map<string, Drafted<NameFact>>()
  for (const one of ordered) {
    const known = byName.get(one.fact.name)
    if (!known) byName.set(one.fact.name, one)
    else if (known.fact.aka.length === 0 && one.fact.aka.length > 0)
      byName.set(one.fact.name, { ...known, fact: { ...known.fact, aka: one.fact.aka } })
  }
  const tails = new Set(Array.from(byName.keys()).flatMap(tailsOf))
  const doubted = spelledInTwoWays([...byName.keys()])
  return [...byName.values()].filter(
    ({ fact: { name, entity } }) => !doubted.has(name) && !(entity === 'organization' && tails.has(name)),
  )
}

/** `Tax Court` of `United States Tax Court`: a short form, which the article explains itself. */
const tailsOf = (name: string): string[] =>
  Array.from(name.matchAll(/ /g), ({ index }) => name.slice(index + 1))

const mostSlips = 2

/** Names so near to another one of the article that one of the two may be a slip: nobody can tell which. */
function spelledInTwoWays(names: readonly string[]): Set<string> {
  const doubted = new Set<string>()
  const alike = new Map<string, string[]>()
  for (const name of names) {
    const plain = plainLetters(nameKey(name))
    const words = plain.split(' ')
    // Two spellings of one name have its first word in common, or its last.
    for (const word of new Set([`${words[0]} `, ` ${words.at(-1)}`])) {
      const known = alike.get(word) ?? []
      for (const other of known)
        if (spellingDistance(plain, plainLetters(nameKey(other)), mostSlips) !== undefined)
          doubted.add(name).add(other)
      alike.set(word, [...known, name])
    }
  }
  return doubted
}
