import type { CountFact, DateFact, Fact, NameFact, QuoteFact, RoleFact } from '../../facts/fact.ts'
import { fold, keysOf } from '../../text/word.ts'
import { type Objection, objectionsOf, type SourceArticle } from './check.ts'
import { clashing, draftFacts, settled } from './draft.ts'
import { allDrafted, byKind, type Drafted, type DraftedFacts, valueTextOf } from './drafted.ts'

/** What several trusted articles say together. */
export interface MergedDrafts {
  readonly drafted: DraftedFacts
  /** What one of them says and another one contradicts; none of these is among `drafted`. */
  readonly disputed: readonly Dispute[]
}

export interface Dispute extends Drafted {
  readonly objections: readonly Objection[]
}

/**
 * Drafts the facts of several trusted articles: what they agree on once, with every source; what one of them says and
 * another contradicts apart from it.
 */
export function mergeSources(articles: readonly SourceArticle[]): MergedDrafts {
  const drafts = articles.map(draftFacts)
  if (drafts.length === 1) return { drafted: drafts[0]!, disputed: [] }
  const against = contradictions(drafts, articles)
  const disputed = drafts
    .flatMap(allDrafted)
    .flatMap(one => (against.has(one.fact) ? [{ ...one, objections: against.get(one.fact)! }] : []))
  const agreed = drafts.map(one => byKind(allDrafted(one).filter(({ fact }) => !against.has(fact))))
  return {
    drafted: settled(
      allDrafted(joined(agreed)).map(one => [one]),
      articles,
    ),
    disputed,
  }
}

/** By fact, the places of other articles that contradict it, and the facts of others that cannot stand beside it. */
function contradictions(
  drafts: readonly DraftedFacts[],
  articles: readonly SourceArticle[],
): ReadonlyMap<Fact, readonly Objection[]> {
  const against = new Map<Fact, Objection[]>()
  const add = (objection: Objection) =>
    against.set(objection.fact, [...(against.get(objection.fact) ?? []), objection])
  drafts.forEach((one, at) => {
    for (const other of articles.filter((_, number) => number !== at))
      for (const objection of objectionsOf(one, other)) if (objection.isContradiction) add(objection)
  })
  const clashes = new Set(clashing(together(drafts)))
  for (const fact of clashes)
    for (const other of clashes) {
      const isOther =
        other !== fact && labelOf(other) === labelOf(fact) && other.place.file !== fact.place.file
      if (isOther) add({ fact, ...other.place, found: valueTextOf(other), isContradiction: true })
    }
  return against
}

const together = (drafts: readonly DraftedFacts[]): DraftedFacts => ({
  names: drafts.flatMap(({ names }) => names),
  roles: drafts.flatMap(({ roles }) => roles),
  dates: drafts.flatMap(({ dates }) => dates),
  counts: drafts.flatMap(({ counts }) => counts),
  quotes: drafts.flatMap(({ quotes }) => quotes),
})

/** What two facts must have alike to clash, and what they then differ in. */
function labelOf(fact: Fact): string {
  if (fact.kind === 'role') return `role ${fold(fact.title)}`
  if (fact.kind === 'date') return `date ${fold(fact.event)}`
  return fact.kind === 'count' ? `count ${fold(fact.subject)}` : fact.kind
}

const joined = (drafts: readonly DraftedFacts[]): DraftedFacts => {
  const { names, roles, dates, counts, quotes } = together(drafts)
  return {
    names: mergeBy(names, isSameName, joinNames),
    roles: mergeBy(roles, isSameRole),
    dates: mergeBy(dates, isSameDate, joinAbout),
    counts: mergeBy(counts, isSameCount, joinAbout),
    quotes: mergeBy(quotes, isSameQuote, longerQuote),
  }
}

type Same<F> = (a: F, b: F) => boolean
type Join<F> = (a: F, b: F) => F

/** Each fact once, where it comes first, with the places of all that say the same. */
function mergeBy<F extends Fact>(
  all: readonly Drafted<F>[],
  isSame: Same<F>,
  join: Join<F> = first => first,
): Drafted<F>[] {
  const merged: Drafted<F>[] = []
  for (const one of all) {
    const at = merged.findIndex(({ fact }) => isSame(fact, one.fact))
    const known = merged[at]
    if (known) merged[at] = combined(known, one, join)
    else merged.push(one)
  }
  return merged
}

function combined<F extends Fact>(a: Drafted<F>, b: Drafted<F>, join: Join<F>): Drafted<F> {
  const origins = [...a.origins, ...b.origins]
  const source = [...new Set(origins.map(({ file, line }) => `${file}:${line}`))].join(', ')
  return { fact: { ...join(a.fact, b.fact), source }, origins }
}

const isSameName: Same<NameFact> = (a, b) => a.entity === b.entity && a.name === b.name

const joinNames: Join<NameFact> = (a, b) => ({ ...a, aka: [...new Set([...a.aka, ...b.aka])] })

const isSameRole: Same<RoleFact> = (a, b) =>
  fold(a.title) === fold(b.title) && a.holders[0]?.name === b.holders[0]?.name

const isSameDate: Same<DateFact> = (a, b) => a.date.text === b.date.text && sharesWords(a, b)

const isSameCount: Same<CountFact> = (a, b) =>
  a.value?.amount === b.value?.amount &&
  a.value?.unit === b.value?.unit &&
  a.was?.amount === b.was?.amount &&
  a.value?.dimension === b.value?.dimension &&
  a.unit.join() === b.unit.join() &&
  sharesWords(a, b)

type About = Pick<DateFact, 'about'>

function sharesWords(a: About, b: About): boolean {
  const known = new Set(a.about.flatMap(keysOf))
  return b.about.flatMap(keysOf).some(key => known.has(key))
}

const joinAbout = <F extends Fact & About>(a: F, b: F): F => ({
  ...a,
  about: [...new Set([...a.about, ...b.about])],
})

const runningText = (text: string): string => ` ${keysOf(text).join(' ')} `

const isSameQuote: Same<QuoteFact> = (a, b) => {
  const [one, other] = [runningText(a.text), runningText(b.text)]
  return one.includes(other) || other.includes(one)
}

const longerQuote: Join<QuoteFact> = (a, b) => (b.text.length > a.text.length ? b : a)
