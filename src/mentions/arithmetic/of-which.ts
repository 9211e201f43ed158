import { about, quantityOf, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const kinds = ['number', 'money', 'duration', 'measure'] as const
// What stands between a number and `of which` may be what the part is of: `five schools with 40 pupils, 20 of which`.
const noun = '(?: (?!with |of |in |and |for |from |to |at |on )[\\p{L}’-]+){0,2}'
const patterns = kinds.flatMap(kind =>
  [
    `(?<whole>{${kind}})${noun},? of which (?:only |just )?{hedge}(?<part>{${kind}})`,
    `(?<whole>{${kind}})${noun}, {hedge}(?<part>{number}|{${kind}}) of which(?!\\p{L})`,
  ].map(source => ({ kind, wanted: pattern(source) })),
)

/** `11 screenings, 19 of which were moved`, `£12 million, of which £17 million is for the roof`: a part larger than its whole. */
export const ofWhich = (skeleton: Skeleton): Reckoning[] =>
  skeleton.flat.includes(' of which ')
    ? patterns
        .filter(({ kind }) => hasFigures(skeleton, kind))
        .flatMap(({ wanted }) => findIn(skeleton, wanted))
        .flatMap(({ figures: { whole, part } }) => {
          const [all, some] = [quantityOf(whole), quantityOf(part)]
          const isBare = some.dimension === 'number' && all.dimension !== 'money'
          if (!isBare && (some.unit !== all.unit || some.dimension !== all.dimension)) return []
          const [least, most] = isBare ? [some.amount, all.amount] : [some.interval.low, all.interval.high]
          if (least > most * farMore) return []
          const reason = `${textOf(part!)} is more than ${textOf(whole!)}`
          return [
            {
              ...about(part!, { agrees: least <= most, expected: `at most ${textOf(whole!)}`, reason }),
              isFigure: false,
            },
          ]
        })
    : []

// So many more are of something else.
const farMore = 2
