import type { Mentions, Sentence } from '../mentions/mention.ts'
import { tieCounts } from './counts.ts'
import { tieDates } from './dates.ts'
import type { Scope } from './scope.ts'
import type { Ties } from './tie.ts'

/** Finds, once for a document, which of its dates and numbers speak of which fact that holds for it. */
export function tie({ sentences, times, quantities }: Mentions, scope: Scope): Ties {
  const timesOf = groupBySentence(times)
  const quantitiesOf = groupBySentence(quantities)
  return {
    dates: sentences.flatMap(sentence => tieDates(sentence, timesOf.get(sentence) ?? [], scope)),
    counts: sentences.flatMap(sentence => tieCounts(sentence, quantitiesOf.get(sentence) ?? [], scope)),
  }
}

function groupBySentence<M extends { readonly sentence: Sentence }>(
  mentions: readonly M[],
): Map<Sentence, M[]> {
  const groups = new Map<Sentence, M[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}
