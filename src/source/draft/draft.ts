import type { Fact } from '../../facts/fact.ts'
import { disagreements } from '../../facts/read/disagreements.ts'
import { factsOf, objectionsOf, type SourceArticle } from './check.ts'
import { draftCounts } from './counts.ts'
import { draftDates } from './dates.ts'
import { type Drafted, type DraftedFacts, keepDrafted } from './drafted.ts'
import { draftNames } from './names.ts'
import { draftQuotes } from './quotes.ts'
import { draftRoles } from './roles.ts'

/**
 * Drafts the facts that a trusted article surely states. Nothing is drafted that the article itself, or a rule that
 * reads it, would disagree with. Pure: the same article gives the same facts in the same order.
 */
export function draftFacts(article: SourceArticle): DraftedFacts {
  const { document, published, mentions } = article
  const { names, people } = draftNames(document, mentions.sentences)
  const persons = names.filter(({ fact }) => fact.entity === 'person').map(({ fact }) => fact.name)
  return settled(
    {
      names,
      roles: draftRoles(document, people, persons),
      dates: draftDates(document, mentions.times, published),
      counts: draftCounts(document, mentions),
      quotes: draftQuotes(document, mentions, persons),
    },
    [article],
  )
}

/** Takes out what the articles do not agree with, again and again until they agree with all that is left. */
export function settled(drafted: DraftedFacts, articles: readonly SourceArticle[]): DraftedFacts {
  let kept = drafted
  for (;;) {
    const against = [
      ...articles.flatMap(article => objectionsOf(kept, article)).map(({ fact }) => fact),
      ...clashing(kept),
    ]
    if (against.length === 0) return kept
    // The holder of a title is a name too, drafted as one or not.
    const facts = new Set(against)
    const names = new Set(against.flatMap(fact => (fact.kind === 'name' ? fact.name : [])))
    const isHeldBy = ({ fact }: Drafted): boolean =>
      fact.kind === 'role' && fact.holders.some(({ name }) => names.has(name))
    kept = keepDrafted(kept, one => !facts.has(one.fact) && !isHeldBy(one))
  }
}

/** The facts that a facts file could not have side by side, both of each two. */
export function clashing(drafted: DraftedFacts): readonly Fact[] {
  const facts = factsOf(drafted)
  const { roles, dates, counts } = facts
  const reversed = {
    ...facts,
    roles: roles.toReversed(),
    dates: dates.toReversed(),
    counts: counts.toReversed(),
  }
  return [...disagreements(facts), ...disagreements(reversed)].map(({ fact }) => fact)
}
