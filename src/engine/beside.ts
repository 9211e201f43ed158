import type { NameMention, QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import type { RuleContext } from '../rule/rule.ts'
import { groupBy } from '../text/group-by.ts'
import { present } from '../text/present.ts'
import { readChronicle } from '../ties/chronicle.ts'
import { type Figures, readFigures } from '../ties/counts/given.ts'
import { type Days, readDays } from '../ties/dates/slips.ts'
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
  /** All numbers and days of the article. */
  readonly figures: Figures
  readonly days: Days
  readonly told: readonly (AgeTie | ChangeTie)[]
  readonly lives: readonly LifeTie[]
  /** What heads the entry of a chronicle that the sentence stands in. */
  readonly entry?: TimeMention
}

/** Groups what was read in an article by sentences, once for all that asks. */
export function groupBeside({ mentions, ties, published }: RuleContext): (sentence: Sentence) => Beside {
  const people = groupBy(
    mentions.names.filter(({ fact }) => fact.entity === 'person'),
    ({ sentence }) => sentence,
  )
  const others = timesOfNoEvent(mentions.times, ties.dates)
  const quantities = groupBy(mentions.quantities, ({ sentence }) => sentence)
  const times = groupBy(mentions.times, ({ sentence }) => sentence)
  const counts = groupBy(ties.counts, ({ mention }) => mention.sentence)
  const figures = readFigures(mentions.quantities)
  const days = readDays(mentions.times, published)
  const told = groupBy([...ties.ages, ...ties.changes], ({ sentence }) => sentence)
  const lives = groupBy(
    ties.dates.filter(tie => 'expected' in tie),
    ({ mention }) => mention.sentence,
  )
  const chronicle = readChronicle(mentions.sentences, times, published)
  return sentence => ({
    ...present({ entry: chronicle.get(sentence) }),
    people: people.get(sentence) ?? [],
    quantities: quantities.get(sentence) ?? [],
    times: times.get(sentence) ?? [],
    otherTimes: (times.get(sentence) ?? []).filter(time => others.has(time)),
    counts: counts.get(sentence) ?? [],
    figures,
    days,
    told: told.get(sentence) ?? [],
    lives: lives.get(sentence) ?? [],
  })
}
