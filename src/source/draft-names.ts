import type { Document } from '../document/document.ts'
import type { NameFact } from '../facts/fact.ts'
import type { Sentence } from '../mentions/mention.ts'
import { spellingDistance } from '../text/spelling.ts'
import { isInitials, nameKey, nameWords, plainLetters } from '../text/spelling-letters.ts'
import { drafted } from './draft-base.ts'
import { organizationsIn } from './draft-organizations.ts'
import { aloneIn, type Person, personIn } from './draft-people.ts'
import { placeIn } from './draft-places.ts'
import { type Run, runsOf } from './draft-runs.ts'
import type { Drafted } from './drafted.ts'

/** The names that a document surely gives, and where it names its people in full, each time. */
export interface DraftedNames {
  readonly names: readonly Drafted<NameFact>[]
  readonly people: readonly Person[]
}

/** Drafts names out of the prose of a document, in the order in which they first come. */
export function draftNames(document: Document, sentences: readonly Sentence[]): DraftedNames {
  const runs = runsOf(sentences)
  const alone = aloneIn(runs)
  const people = runs.flatMap(run => personIn(run, alone) ?? [])
  const taken = new Set(people.map(({ run }) => run))
  const others = runs.filter(run => !taken.has(run))
  const forms = new Set(people.map(({ text }) => text))
  const named: Named[] = [
    ...people.map(one => ({ ...one, text: shortened(one.text, forms), entity: 'person' as const })),
    ...organizationsIn(others).map(one => ({ ...one, entity: 'organization' as const })),
    ...others.flatMap(run => placeIn(run) ?? []).map(one => ({ ...one, entity: 'place' as const })),
  ]
  return { names: distinct(named.map(one => draftOf(document, one))), people }
}

interface Named {
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly text: string
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
  const ordered = all.toSorted(
    ({ fact: { place: a } }, { fact: { place: b } }) => a.line - b.line || a.column - b.column,
  )
  const byName = new Map<string, Drafted<NameFact>>()
  for (const one of ordered) {
    const known = byName.get(one.fact.name)
    if (!known) byName.set(one.fact.name, one)
    else if (known.fact.aka.length === 0 && one.fact.aka.length > 0)
      byName.set(one.fact.name, { ...known, fact: { ...known.fact, aka: one.fact.aka } })
  }
  const names = [...byName.keys()]
  return [...byName.values()].filter(({ fact }) => !isTail(fact, names) && !isSpelledInTwoWays(fact, names))
}

/** Another name of the article is so near that one of the two may be a slip: nobody can tell which. */
const isSpelledInTwoWays = ({ name }: NameFact, names: readonly string[]): boolean =>
  names.some(
    other => other !== name && spellingDistance(plainOf(name), plainOf(other), mostSlips) !== undefined,
  )

const mostSlips = 2

const plainOf = (name: string): string => plainLetters(nameKey(name))

/** `Tax Court` beside `United States Tax Court`: a short form, which the article explains itself. */
const isTail = ({ name, entity }: NameFact, names: readonly string[]): boolean =>
  entity === 'organization' && names.some(other => other.endsWith(` ${name}`))
