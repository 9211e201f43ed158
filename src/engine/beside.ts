import type { NameMention, QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import type { RuleContext } from '../rule/rule.ts'
import type { AgeTie, ChangeTie, CountTie, LifeTie } from '../ties/tie.ts'
import { timesOfNoEvent } from '../ties/ties.ts'

/** What one sentence has beside a mention of it. */
export interface Beside {
  readonly people: readonly NameMention[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  /** Those that agree with no event of the facts. */
  readonly otherTimes: readonly TimeMention[]
  readonly counts: readonly CountTie[]
  readonly told: readonly (AgeTie | ChangeTie)[]
  readonly lives: readonly LifeTie[]
}

/** Groups what was read in an article by sentences, once for all that asks. */
export function groupBeside({ mentions, ties }: RuleContext): (sentence: Sentence) => Beside {
  const people = bySentence(
    mentions.names.filter(({ fact }) => fact.entity === 'person'),
    ({ sentence }) => sentence,
  )
  const others = timesOfNoEvent(mentions.times, ties.dates)
  const quantities = bySentence(mentions.quantities, ({ sentence }) => sentence)
  const times = bySentence(mentions.times, ({ sentence }) => sentence)
  const counts = bySentence(ties.counts, ({ mention }) => mention.sentence)
  const told = bySentence([...ties.ages, ...ties.changes], ({ sentence }) => sentence)
  const lives = bySentence(
    ties.dates.filter(tie => 'expected' in tie),
    ({ mention }) => mention.sentence,
  )
  return sentence => ({
    people: people.get(sentence) ?? [],
    quantities: quantities.get(sentence) ?? [],
    times: times.get(sentence) ?? [],
    otherTimes: (times.get(sentence) ?? []).filter(time => others.has(time)),
    counts: counts.get(sentence) ?? [],
    told: told.get(sentence) ?? [],
    lives: lives.get(sentence) ?? [],
  })
}

function bySentence<T>(items: readonly T[], sentenceOf: (item: T) => Sentence): Map<Sentence, T[]> {
  const groups = new Map<Sentence, T[]>()
  for (const item of items) {
    const sentence = sentenceOf(item)
    const group = groups.get(sentence)
    if (group) group.push(item)
    else groups.set(sentence, [item])
  }
  return groups
}
