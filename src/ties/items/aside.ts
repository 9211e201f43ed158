import type { Block } from '../../document/document.ts'
import type { ItemReading } from '../../mentions/items.ts'
import type { Sentence } from '../../mentions/mention.ts'
import type { Scope } from '../scope.ts'
import type { Said } from '../told.ts'

/** How sure it is that the items of a list tell what holds: under some sentences none of them contradicts anything. */
export interface Aside {
  /** Items under `Former mayors:`, `In 1990:` or `Myths about the plan:`. */
  readonly all: ReadonlySet<Block>
  /** Besides, what is tied by words of `The plan does not have:` or `It could have had:`. */
  readonly introduced: ReadonlySet<Block>
}

/** The items of lists, by how their introductions speak of them. */
export function readAside(readings: readonly ItemReading[], said: Said, { published }: Scope): Aside {
  const under = (isAside: (introduction: Sentence) => boolean): Set<Block> =>
    new Set(
      readings.flatMap(({ sentence, introduction }) =>
        introduction && isAside(introduction) ? [sentence.block] : [],
      ),
    )
  const isOfOthers = (introduction: Sentence): boolean => {
    const years = (said.times.get(introduction) ?? []).map(({ value }) => value.fields.year)
    return (
      others.test(textOf(introduction)) ||
      years.some(year => year !== undefined && !published?.startsWith(String(year)))
    )
  }
  return { all: under(isOfOthers), introduced: under(introduction => unsure.test(textOf(introduction))) }
}

const textOf = ({ block, start, end }: Sentence): string => block.text.slice(start, end)

const others =
  /\b(?:former|formerly|previous|previously|ex|outgoing|incoming|candidates?|nominees?|contenders?|propos\w+|draft\w*|reject\w*|fake|false\w*|fictio\w+|myths?|mistakes?|errors?|rumou?rs?|predict\w*|forecasts?|until)\b/i
const unsure =
  /\b(?:not|never|no|none|nor|neither|without|if|unless|whether|would|could|might|should|before|once|earlier|old|older|original\w*|initial\w*|dropped|removed|deleted|wrong\w*|claims?|claimed|examples?|imagine|suppose|samples?|options?|scenarios?|versions?|last\s+(?:year|month|week))\b|n['’]t\b/i
